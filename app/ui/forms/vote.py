from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFormLayout, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout

from app.ui.fields import FieldEdit
from app.ui.item.candidates import CandidateList
from app.ui.item.party_picture import PartyPicture
from app.ui.item.people_edit import PeopleEdit
from app.ui.item.roll_table import RollTable

class Ui_VoteDialog(object):
    def setupUi(self, VoteDialog):
        if not VoteDialog.objectName():
            VoteDialog.setObjectName(u"VoteDialog")
        VoteDialog.resize(760, 650)
        self.column = QVBoxLayout(VoteDialog)
        self.column.setObjectName(u"column")
        self.intro = QLabel(VoteDialog)
        self.intro.setObjectName(u"intro")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.intro.sizePolicy().hasHeightForWidth())
        self.intro.setSizePolicy(sizePolicy)
        self.intro.setWordWrap(True)

        self.column.addWidget(self.intro)

        self.facts = QFormLayout()
        self.facts.setObjectName(u"facts")
        self.question_label = QLabel(VoteDialog)
        self.question_label.setObjectName(u"question_label")

        self.facts.setWidget(0, QFormLayout.ItemRole.LabelRole, self.question_label)

        self.question = QComboBox(VoteDialog)
        self.question.setObjectName(u"question")

        self.facts.setWidget(0, QFormLayout.ItemRole.FieldRole, self.question)

        self.called_by_label = QLabel(VoteDialog)
        self.called_by_label.setObjectName(u"called_by_label")

        self.facts.setWidget(1, QFormLayout.ItemRole.LabelRole, self.called_by_label)

        self.called_by = PeopleEdit(VoteDialog)
        self.called_by.setObjectName(u"called_by")

        self.facts.setWidget(1, QFormLayout.ItemRole.FieldRole, self.called_by)

        self.form_label = QLabel(VoteDialog)
        self.form_label.setObjectName(u"form_label")

        self.facts.setWidget(2, QFormLayout.ItemRole.LabelRole, self.form_label)

        self.form = QComboBox(VoteDialog)
        self.form.setObjectName(u"form")

        self.facts.setWidget(2, QFormLayout.ItemRole.FieldRole, self.form)

        self.yes_means_label = QLabel(VoteDialog)
        self.yes_means_label.setObjectName(u"yes_means_label")

        self.facts.setWidget(3, QFormLayout.ItemRole.LabelRole, self.yes_means_label)

        self.yes_means = FieldEdit(VoteDialog)
        self.yes_means.setObjectName(u"yes_means")

        self.facts.setWidget(3, QFormLayout.ItemRole.FieldRole, self.yes_means)

        self.no_means_label = QLabel(VoteDialog)
        self.no_means_label.setObjectName(u"no_means_label")

        self.facts.setWidget(4, QFormLayout.ItemRole.LabelRole, self.no_means_label)

        self.no_means = FieldEdit(VoteDialog)
        self.no_means.setObjectName(u"no_means")

        self.facts.setWidget(4, QFormLayout.ItemRole.FieldRole, self.no_means)


        self.column.addLayout(self.facts)

        self.roll_label = QLabel(VoteDialog)
        self.roll_label.setObjectName(u"roll_label")

        self.column.addWidget(self.roll_label)

        self.beside = QHBoxLayout()
        self.beside.setObjectName(u"beside")
        self.roll = RollTable(VoteDialog)
        self.roll.setObjectName(u"roll")

        self.beside.addWidget(self.roll)

        self.picture = PartyPicture(VoteDialog)
        self.picture.setObjectName(u"picture")

        self.beside.addWidget(self.picture, 0, Qt.AlignTop)

        self.beside.setStretch(0, 3)
        self.beside.setStretch(1, 2)

        self.column.addLayout(self.beside)

        self.keys = QLabel(VoteDialog)
        self.keys.setObjectName(u"keys")
        self.keys.setWordWrap(True)

        self.column.addWidget(self.keys)

        self.candidates_label = QLabel(VoteDialog)
        self.candidates_label.setObjectName(u"candidates_label")

        self.column.addWidget(self.candidates_label)

        self.candidates = CandidateList(VoteDialog)
        self.candidates.setObjectName(u"candidates")

        self.column.addWidget(self.candidates)

        self.sums = QFormLayout()
        self.sums.setObjectName(u"sums")
        self.elects_label = QLabel(VoteDialog)
        self.elects_label.setObjectName(u"elects_label")

        self.sums.setWidget(0, QFormLayout.ItemRole.LabelRole, self.elects_label)

        self.elects = QSpinBox(VoteDialog)
        self.elects.setObjectName(u"elects")

        self.sums.setWidget(0, QFormLayout.ItemRole.FieldRole, self.elects)

        self.hands_yes_label = QLabel(VoteDialog)
        self.hands_yes_label.setObjectName(u"hands_yes_label")

        self.sums.setWidget(1, QFormLayout.ItemRole.LabelRole, self.hands_yes_label)

        self.hands_yes = QSpinBox(VoteDialog)
        self.hands_yes.setObjectName(u"hands_yes")

        self.sums.setWidget(1, QFormLayout.ItemRole.FieldRole, self.hands_yes)

        self.hands_no_label = QLabel(VoteDialog)
        self.hands_no_label.setObjectName(u"hands_no_label")

        self.sums.setWidget(2, QFormLayout.ItemRole.LabelRole, self.hands_no_label)

        self.hands_no = QSpinBox(VoteDialog)
        self.hands_no.setObjectName(u"hands_no")

        self.sums.setWidget(2, QFormLayout.ItemRole.FieldRole, self.hands_no)

        self.hands_abstain_label = QLabel(VoteDialog)
        self.hands_abstain_label.setObjectName(u"hands_abstain_label")

        self.sums.setWidget(3, QFormLayout.ItemRole.LabelRole, self.hands_abstain_label)

        self.hands_abstain = QSpinBox(VoteDialog)
        self.hands_abstain.setObjectName(u"hands_abstain")

        self.sums.setWidget(3, QFormLayout.ItemRole.FieldRole, self.hands_abstain)

        self.blank_label = QLabel(VoteDialog)
        self.blank_label.setObjectName(u"blank_label")

        self.sums.setWidget(4, QFormLayout.ItemRole.LabelRole, self.blank_label)

        self.blank = QSpinBox(VoteDialog)
        self.blank.setObjectName(u"blank")

        self.sums.setWidget(4, QFormLayout.ItemRole.FieldRole, self.blank)

        self.invalid_label = QLabel(VoteDialog)
        self.invalid_label.setObjectName(u"invalid_label")

        self.sums.setWidget(5, QFormLayout.ItemRole.LabelRole, self.invalid_label)

        self.invalid = QSpinBox(VoteDialog)
        self.invalid.setObjectName(u"invalid")

        self.sums.setWidget(5, QFormLayout.ItemRole.FieldRole, self.invalid)

        self.casting_label = QLabel(VoteDialog)
        self.casting_label.setObjectName(u"casting_label")

        self.sums.setWidget(6, QFormLayout.ItemRole.LabelRole, self.casting_label)

        self.casting = QComboBox(VoteDialog)
        self.casting.setObjectName(u"casting")

        self.sums.setWidget(6, QFormLayout.ItemRole.FieldRole, self.casting)

        self.lot_label = QLabel(VoteDialog)
        self.lot_label.setObjectName(u"lot_label")

        self.sums.setWidget(7, QFormLayout.ItemRole.LabelRole, self.lot_label)

        self.lot = QComboBox(VoteDialog)
        self.lot.setObjectName(u"lot")

        self.sums.setWidget(7, QFormLayout.ItemRole.FieldRole, self.lot)


        self.column.addLayout(self.sums)

        self.result = QLabel(VoteDialog)
        self.result.setObjectName(u"result")
        self.result.setWordWrap(True)

        self.column.addWidget(self.result)

        self.problem = QLabel(VoteDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)

        self.column.addWidget(self.problem)

        self.room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.room)

        self.buttons = QDialogButtonBox(VoteDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.column.addWidget(self.buttons)

        self.question_label.setBuddy(self.question)
        self.called_by_label.setBuddy(self.called_by)
        self.form_label.setBuddy(self.form)
        self.yes_means_label.setBuddy(self.yes_means)
        self.no_means_label.setBuddy(self.no_means)
        self.roll_label.setBuddy(self.roll)
        self.elects_label.setBuddy(self.elects)
        self.hands_yes_label.setBuddy(self.hands_yes)
        self.hands_no_label.setBuddy(self.hands_no)
        self.hands_abstain_label.setBuddy(self.hands_abstain)
        self.blank_label.setBuddy(self.blank)
        self.invalid_label.setBuddy(self.invalid)
        self.casting_label.setBuddy(self.casting)
        self.lot_label.setBuddy(self.lot)

        self.retranslateUi(VoteDialog)
        self.buttons.accepted.connect(VoteDialog.accept)
        self.buttons.rejected.connect(VoteDialog.reject)

        QMetaObject.connectSlotsByName(VoteDialog)
    # setupUi

    def retranslateUi(self, VoteDialog):
        VoteDialog.setWindowTitle(QCoreApplication.translate("VoteDialog", u"Vote", None))
        self.intro.setText(QCoreApplication.translate("VoteDialog", u"One vote for each name; the sum follows. With OK the result, the table and the sentence of the decision stand in the item.", None))
        self.question_label.setText(QCoreApplication.translate("VoteDialog", u"&Question", None))
        self.question.setAccessibleName(QCoreApplication.translate("VoteDialog", u"The question voted on", None))
        self.called_by_label.setText(QCoreApplication.translate("VoteDialog", u"&Called for by", None))
        self.called_by.setAccessibleName(QCoreApplication.translate("VoteDialog", u"Who called for the vote", None))
        self.form_label.setText(QCoreApplication.translate("VoteDialog", u"&Form", None))
        self.form.setAccessibleName(QCoreApplication.translate("VoteDialog", u"Form of the vote", None))
        self.yes_means_label.setText(QCoreApplication.translate("VoteDialog", u"&Yes means", None))
        self.yes_means.setAccessibleName(QCoreApplication.translate("VoteDialog", u"What a yes means", None))
        self.no_means_label.setText(QCoreApplication.translate("VoteDialog", u"N&o means", None))
        self.no_means.setAccessibleName(QCoreApplication.translate("VoteDialog", u"What a no means", None))
        self.roll_label.setText(QCoreApplication.translate("VoteDialog", u"&Roll call", None))
        self.roll.setAccessibleName(QCoreApplication.translate("VoteDialog", u"Roll call", None))
        self.keys.setText(QCoreApplication.translate("VoteDialog", u"Y yes \u00b7 N no \u00b7 A abstains \u00b7 R the rest yes \u00b7 Backspace back", None))
        self.candidates_label.setText(QCoreApplication.translate("VoteDialog", u"Can&didates", None))
        self.elects_label.setText(QCoreApplication.translate("VoteDialog", u"To be &elected", None))
        self.elects.setAccessibleName(QCoreApplication.translate("VoteDialog", u"How many are to be elected", None))
        self.hands_yes_label.setText(QCoreApplication.translate("VoteDialog", u"&Yes votes", None))
        self.hands_yes.setAccessibleName(QCoreApplication.translate("VoteDialog", u"Yes votes", None))
        self.hands_no_label.setText(QCoreApplication.translate("VoteDialog", u"&No votes", None))
        self.hands_no.setAccessibleName(QCoreApplication.translate("VoteDialog", u"No votes", None))
        self.hands_abstain_label.setText(QCoreApplication.translate("VoteDialog", u"&Abstentions", None))
        self.hands_abstain.setAccessibleName(QCoreApplication.translate("VoteDialog", u"Abstentions", None))
        self.blank_label.setText(QCoreApplication.translate("VoteDialog", u"&Blank", None))
        self.blank.setAccessibleName(QCoreApplication.translate("VoteDialog", u"Blank votes", None))
        self.invalid_label.setText(QCoreApplication.translate("VoteDialog", u"I&nvalid", None))
        self.invalid.setAccessibleName(QCoreApplication.translate("VoteDialog", u"Invalid votes", None))
        self.casting_label.setText(QCoreApplication.translate("VoteDialog", u"Casting &vote", None))
        self.casting.setAccessibleName(QCoreApplication.translate("VoteDialog", u"The chair's casting vote", None))
        self.lot_label.setText(QCoreApplication.translate("VoteDialog", u"&Lot", None))
        self.lot.setAccessibleName(QCoreApplication.translate("VoteDialog", u"What the lot fell on", None))
    # retranslateUi
