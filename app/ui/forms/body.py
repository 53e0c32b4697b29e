from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QTabWidget, QVBoxLayout, QWidget

from app.ui.body.order import OrderList
from app.ui.body.rows import RowsTable
from app.ui.fields import FieldEdit

class Ui_BodyDialog(object):
    def setupUi(self, BodyDialog):
        if not BodyDialog.objectName():
            BodyDialog.setObjectName(u"BodyDialog")
        BodyDialog.resize(820, 600)
        self.column = QVBoxLayout(BodyDialog)
        self.column.setObjectName(u"column")
        self.intro = QLabel(BodyDialog)
        self.intro.setObjectName(u"intro")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.intro.sizePolicy().hasHeightForWidth())
        self.intro.setSizePolicy(sizePolicy)
        self.intro.setWordWrap(True)

        self.column.addWidget(self.intro)

        self.tabs = QTabWidget(BodyDialog)
        self.tabs.setObjectName(u"tabs")
        self.body_page = QWidget()
        self.body_page.setObjectName(u"body_page")
        self.body_form = QFormLayout(self.body_page)
        self.body_form.setObjectName(u"body_form")
        self.name_label = QLabel(self.body_page)
        self.name_label.setObjectName(u"name_label")

        self.body_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = FieldEdit(self.body_page)
        self.name.setObjectName(u"name")

        self.body_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.kind_label = QLabel(self.body_page)
        self.kind_label.setObjectName(u"kind_label")

        self.body_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = QComboBox(self.body_page)
        self.kind.setObjectName(u"kind")

        self.body_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.kind)

        self.decides = QCheckBox(self.body_page)
        self.decides.setObjectName(u"decides")

        self.body_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.decides)

        self.secretary_label = QLabel(self.body_page)
        self.secretary_label.setObjectName(u"secretary_label")

        self.body_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.secretary_label)

        self.secretary = FieldEdit(self.body_page)
        self.secretary.setObjectName(u"secretary")

        self.body_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.secretary)

        self.secretary_title_label = QLabel(self.body_page)
        self.secretary_title_label.setObjectName(u"secretary_title_label")

        self.body_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.secretary_title_label)

        self.secretary_title = FieldEdit(self.body_page)
        self.secretary_title.setObjectName(u"secretary_title")

        self.body_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.secretary_title)

        self.case_numbers_label = QLabel(self.body_page)
        self.case_numbers_label.setObjectName(u"case_numbers_label")

        self.body_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.case_numbers_label)

        self.case_numbers = FieldEdit(self.body_page)
        self.case_numbers.setObjectName(u"case_numbers")

        self.body_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.case_numbers)

        self.numbering_label = QLabel(self.body_page)
        self.numbering_label.setObjectName(u"numbering_label")

        self.body_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.numbering_label)

        self.numbering = QComboBox(self.body_page)
        self.numbering.setObjectName(u"numbering")

        self.body_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.numbering)

        self.profile_label = QLabel(self.body_page)
        self.profile_label.setObjectName(u"profile_label")

        self.body_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.profile_label)

        self.profile = QComboBox(self.body_page)
        self.profile.setObjectName(u"profile")

        self.body_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.profile)

        self.part_order_label = QLabel(self.body_page)
        self.part_order_label.setObjectName(u"part_order_label")

        self.body_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.part_order_label)

        self.part_order = OrderList(self.body_page)
        self.part_order.setObjectName(u"part_order")

        self.body_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.part_order)

        self.part_order_hint = QLabel(self.body_page)
        self.part_order_hint.setObjectName(u"part_order_hint")
        self.part_order_hint.setWordWrap(True)

        self.body_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.part_order_hint)

        self.tabs.addTab(self.body_page, "")
        self.seats_page = QWidget()
        self.seats_page.setObjectName(u"seats_page")
        self.seats_column = QVBoxLayout(self.seats_page)
        self.seats_column.setObjectName(u"seats_column")
        self.seats_label = QLabel(self.seats_page)
        self.seats_label.setObjectName(u"seats_label")

        self.seats_column.addWidget(self.seats_label)

        self.seats = RowsTable(self.seats_page)
        self.seats.setObjectName(u"seats")

        self.seats_column.addWidget(self.seats)

        self.seats_hint = QLabel(self.seats_page)
        self.seats_hint.setObjectName(u"seats_hint")
        self.seats_hint.setWordWrap(True)

        self.seats_column.addWidget(self.seats_hint)

        self.tabs.addTab(self.seats_page, "")
        self.substitutes_page = QWidget()
        self.substitutes_page.setObjectName(u"substitutes_page")
        self.substitutes_column = QVBoxLayout(self.substitutes_page)
        self.substitutes_column.setObjectName(u"substitutes_column")
        self.substitutes_label = QLabel(self.substitutes_page)
        self.substitutes_label.setObjectName(u"substitutes_label")

        self.substitutes_column.addWidget(self.substitutes_label)

        self.substitutes = RowsTable(self.substitutes_page)
        self.substitutes.setObjectName(u"substitutes")

        self.substitutes_column.addWidget(self.substitutes)

        self.rule_row = QHBoxLayout()
        self.rule_row.setObjectName(u"rule_row")
        self.steps_column = QVBoxLayout()
        self.steps_column.setObjectName(u"steps_column")
        self.steps_label = QLabel(self.substitutes_page)
        self.steps_label.setObjectName(u"steps_label")

        self.steps_column.addWidget(self.steps_label)

        self.steps = OrderList(self.substitutes_page)
        self.steps.setObjectName(u"steps")

        self.steps_column.addWidget(self.steps)


        self.rule_row.addLayout(self.steps_column)

        self.parties_column = QVBoxLayout()
        self.parties_column.setObjectName(u"parties_column")
        self.parties_label = QLabel(self.substitutes_page)
        self.parties_label.setObjectName(u"parties_label")

        self.parties_column.addWidget(self.parties_label)

        self.parties = RowsTable(self.substitutes_page)
        self.parties.setObjectName(u"parties")

        self.parties_column.addWidget(self.parties)


        self.rule_row.addLayout(self.parties_column)


        self.substitutes_column.addLayout(self.rule_row)

        self.keeps_seat = QCheckBox(self.substitutes_page)
        self.keeps_seat.setObjectName(u"keeps_seat")

        self.substitutes_column.addWidget(self.keeps_seat)

        self.may_return = QCheckBox(self.substitutes_page)
        self.may_return.setObjectName(u"may_return")

        self.substitutes_column.addWidget(self.may_return)

        self.own_party_first = QCheckBox(self.substitutes_page)
        self.own_party_first.setObjectName(u"own_party_first")

        self.substitutes_column.addWidget(self.own_party_first)

        self.personal_elsewhere = QCheckBox(self.substitutes_page)
        self.personal_elsewhere.setObjectName(u"personal_elsewhere")

        self.substitutes_column.addWidget(self.personal_elsewhere)

        self.tabs.addTab(self.substitutes_page, "")
        self.approvers_page = QWidget()
        self.approvers_page.setObjectName(u"approvers_page")
        self.approvers_column = QVBoxLayout(self.approvers_page)
        self.approvers_column.setObjectName(u"approvers_column")
        self.approvers_form = QFormLayout()
        self.approvers_form.setObjectName(u"approvers_form")
        self.approver_count_label = QLabel(self.approvers_page)
        self.approver_count_label.setObjectName(u"approver_count_label")

        self.approvers_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.approver_count_label)

        self.approver_count = QSpinBox(self.approvers_page)
        self.approver_count.setObjectName(u"approver_count")
        self.approver_count.setMaximum(20)

        self.approvers_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.approver_count)


        self.approvers_column.addLayout(self.approvers_form)

        self.approvers_label = QLabel(self.approvers_page)
        self.approvers_label.setObjectName(u"approvers_label")

        self.approvers_column.addWidget(self.approvers_label)

        self.approvers = OrderList(self.approvers_page)
        self.approvers.setObjectName(u"approvers")

        self.approvers_column.addWidget(self.approvers)

        self.tabs.addTab(self.approvers_page, "")

        self.column.addWidget(self.tabs)

        self.file_row = QHBoxLayout()
        self.file_row.setObjectName(u"file_row")
        self.paste = QPushButton(BodyDialog)
        self.paste.setObjectName(u"paste")
        self.paste.setAutoDefault(False)

        self.file_row.addWidget(self.paste)

        self.import_body = QPushButton(BodyDialog)
        self.import_body.setObjectName(u"import_body")
        self.import_body.setAutoDefault(False)

        self.file_row.addWidget(self.import_body)

        self.export_body = QPushButton(BodyDialog)
        self.export_body.setObjectName(u"export_body")
        self.export_body.setAutoDefault(False)

        self.file_row.addWidget(self.export_body)

        self.save_body = QPushButton(BodyDialog)
        self.save_body.setObjectName(u"save_body")
        self.save_body.setAutoDefault(False)

        self.file_row.addWidget(self.save_body)

        self.file_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.file_row.addItem(self.file_space)


        self.column.addLayout(self.file_row)

        self.told = QLabel(BodyDialog)
        self.told.setObjectName(u"told")
        self.told.setWordWrap(True)

        self.column.addWidget(self.told)

        self.buttons = QDialogButtonBox(BodyDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.column.addWidget(self.buttons)

        self.name_label.setBuddy(self.name)
        self.kind_label.setBuddy(self.kind)
        self.secretary_label.setBuddy(self.secretary)
        self.secretary_title_label.setBuddy(self.secretary_title)
        self.case_numbers_label.setBuddy(self.case_numbers)
        self.numbering_label.setBuddy(self.numbering)
        self.profile_label.setBuddy(self.profile)
        self.part_order_label.setBuddy(self.part_order)
        self.seats_label.setBuddy(self.seats)
        self.substitutes_label.setBuddy(self.substitutes)
        self.steps_label.setBuddy(self.steps)
        self.parties_label.setBuddy(self.parties)
        self.approver_count_label.setBuddy(self.approver_count)
        self.approvers_label.setBuddy(self.approvers)

        self.retranslateUi(BodyDialog)
        self.buttons.accepted.connect(BodyDialog.accept)
        self.buttons.rejected.connect(BodyDialog.reject)

        QMetaObject.connectSlotsByName(BodyDialog)
    # setupUi

    def retranslateUi(self, BodyDialog):
        BodyDialog.setWindowTitle(QCoreApplication.translate("BodyDialog", u"Body", None))
        self.intro.setText(QCoreApplication.translate("BodyDialog", u"Who belongs to the body, and its rules. New minutes take a copy of this with them.", None))
        self.tabs.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Parts of the form", None))
        self.name_label.setText(QCoreApplication.translate("BodyDialog", u"&Name", None))
        self.name.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Name", None))
        self.kind_label.setText(QCoreApplication.translate("BodyDialog", u"&Kind", None))
        self.kind.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Kind", None))
        self.decides.setText(QCoreApplication.translate("BodyDialog", u"&Decides (its decisions can be appealed)", None))
        self.secretary_label.setText(QCoreApplication.translate("BodyDialog", u"Secretar&y", None))
        self.secretary.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Secretary", None))
        self.secretary_title_label.setText(QCoreApplication.translate("BodyDialog", u"Their &title", None))
        self.secretary_title.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Their title", None))
        self.case_numbers_label.setText(QCoreApplication.translate("BodyDialog", u"&Case numbers", None))
        self.case_numbers.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Case numbers", None))
        self.case_numbers.setPlaceholderText(QCoreApplication.translate("BodyDialog", u"KS {year}/{number}", None))
        self.case_numbers.setToolTip(QCoreApplication.translate("BodyDialog", u"{year} stands for the year, {yy} for its last two digits, {number} for digits; empty: any", None))
        self.numbering_label.setText(QCoreApplication.translate("BodyDialog", u"\u00a7 numb&ers", None))
        self.numbering.setAccessibleName(QCoreApplication.translate("BodyDialog", u"\u00a7 numbers", None))
        self.profile_label.setText(QCoreApplication.translate("BodyDialog", u"Pro&file", None))
        self.profile.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Profile", None))
        self.part_order_label.setText(QCoreApplication.translate("BodyDialog", u"&Order of parts", None))
        self.part_order.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Order of parts", None))
        self.part_order_hint.setText(QCoreApplication.translate("BodyDialog", u"Parts with a tick stand in this order; with none ticked the profile's order holds.", None))
        self.tabs.setTabText(self.tabs.indexOf(self.body_page), QCoreApplication.translate("BodyDialog", u"&Body", None))
        self.seats_label.setText(QCoreApplication.translate("BodyDialog", u"&Seats, in the order of the roll", None))
        self.seats.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Seats", None))
        self.seats_hint.setText(QCoreApplication.translate("BodyDialog", u"A seat without a name is vacant. Correcting a name keeps the person; clear it first when somebody else takes the seat.", None))
        self.tabs.setTabText(self.tabs.indexOf(self.seats_page), QCoreApplication.translate("BodyDialog", u"&Members", None))
        self.substitutes_label.setText(QCoreApplication.translate("BodyDialog", u"&Substitutes, in the order they are called", None))
        self.substitutes.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Substitutes", None))
        self.steps_label.setText(QCoreApplication.translate("BodyDialog", u"Called b&y, in turn", None))
        self.steps.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Called by, in turn", None))
        self.parties_label.setText(QCoreApplication.translate("BodyDialog", u"Parties' substitutes when their own do not su&ffice", None))
        self.parties.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Parties' substitutes when their own do not suffice", None))
        self.keeps_seat.setText(QCoreApplication.translate("BodyDialog", u"Who began to serve &keeps the seat before those who come later", None))
        self.may_return.setText(QCoreApplication.translate("BodyDialog", u"A member who left may serve a&gain the same day", None))
        self.own_party_first.setText(QCoreApplication.translate("BodyDialog", u"A later substitute of the seat's own &party takes it over", None))
        self.personal_elsewhere.setText(QCoreApplication.translate("BodyDialog", u"A personal substitute may serve for &others too", None))
        self.tabs.setTabText(self.tabs.indexOf(self.substitutes_page), QCoreApplication.translate("BodyDialog", u"S&ubstitutes", None))
        self.approver_count_label.setText(QCoreApplication.translate("BodyDialog", u"Number besides the &chair", None))
        self.approver_count.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Number besides the chair", None))
        self.approvers_label.setText(QCoreApplication.translate("BodyDialog", u"Those who take &turns have a tick; the order is the turn", None))
        self.approvers.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Those who take turns, in order", None))
        self.tabs.setTabText(self.tabs.indexOf(self.approvers_page), QCoreApplication.translate("BodyDialog", u"&Approvers", None))
        self.paste.setText(QCoreApplication.translate("BodyDialog", u"&Paste members\u2026", None))
        self.import_body.setText(QCoreApplication.translate("BodyDialog", u"&Import\u2026", None))
        self.export_body.setText(QCoreApplication.translate("BodyDialog", u"E&xport\u2026", None))
        self.save_body.setText(QCoreApplication.translate("BodyDialog", u"Save to &register", None))
        self.told.setText("")
    # retranslateUi
