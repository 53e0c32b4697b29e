from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFormLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout

from app.ui.fields import (DateEdit, FieldEdit)
from app.ui.item.words_edit import WordsEdit

class Ui_AssignmentDialog(object):
    def setupUi(self, AssignmentDialog):
        if not AssignmentDialog.objectName():
            AssignmentDialog.setObjectName(u"AssignmentDialog")
        AssignmentDialog.resize(480, 230)
        self.column = QVBoxLayout(AssignmentDialog)
        self.column.setObjectName(u"column")
        self.intro = QLabel(AssignmentDialog)
        self.intro.setObjectName(u"intro")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.intro.sizePolicy().hasHeightForWidth())
        self.intro.setSizePolicy(sizePolicy)
        self.intro.setWordWrap(True)

        self.column.addWidget(self.intro)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.what_label = QLabel(AssignmentDialog)
        self.what_label.setObjectName(u"what_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.what_label)

        self.what = WordsEdit(AssignmentDialog)
        self.what.setObjectName(u"what")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.what)

        self.who_label = QLabel(AssignmentDialog)
        self.who_label.setObjectName(u"who_label")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.who_label)

        self.who = FieldEdit(AssignmentDialog)
        self.who.setObjectName(u"who")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.who)

        self.due_label = QLabel(AssignmentDialog)
        self.due_label.setObjectName(u"due_label")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.due_label)

        self.due = DateEdit(AssignmentDialog)
        self.due.setObjectName(u"due")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.due)

        self.section_label = QLabel(AssignmentDialog)
        self.section_label.setObjectName(u"section_label")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.section_label)

        self.section = QComboBox(AssignmentDialog)
        self.section.setObjectName(u"section")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.section)


        self.column.addLayout(self.form)

        self.room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.room)

        self.buttons = QDialogButtonBox(AssignmentDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.column.addWidget(self.buttons)

        self.what_label.setBuddy(self.what)
        self.who_label.setBuddy(self.who)
        self.due_label.setBuddy(self.due)
        self.section_label.setBuddy(self.section)

        self.retranslateUi(AssignmentDialog)
        self.buttons.accepted.connect(AssignmentDialog.accept)
        self.buttons.rejected.connect(AssignmentDialog.reject)

        QMetaObject.connectSlotsByName(AssignmentDialog)
    # setupUi

    def retranslateUi(self, AssignmentDialog):
        AssignmentDialog.setWindowTitle(QCoreApplication.translate("AssignmentDialog", u"Assignment", None))
        self.intro.setText(QCoreApplication.translate("AssignmentDialog", u"Notes who shall do what, and by when. It is listed with the item and can go out as a calendar file.", None))
        self.what_label.setText(QCoreApplication.translate("AssignmentDialog", u"&What", None))
        self.what.setAccessibleName(QCoreApplication.translate("AssignmentDialog", u"What is to be done", None))
        self.who_label.setText(QCoreApplication.translate("AssignmentDialog", u"Wh&o", None))
        self.who.setAccessibleName(QCoreApplication.translate("AssignmentDialog", u"Who does it", None))
        self.due_label.setText(QCoreApplication.translate("AssignmentDialog", u"&Until", None))
        self.due.setAccessibleName(QCoreApplication.translate("AssignmentDialog", u"Until when", None))
        self.section_label.setText(QCoreApplication.translate("AssignmentDialog", u"&Belongs to", None))
        self.section.setAccessibleName(QCoreApplication.translate("AssignmentDialog", u"What it belongs to", None))
    # retranslateUi
