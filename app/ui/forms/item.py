from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QPushButton, QVBoxLayout

from app.ui.fields import FieldEdit
from app.ui.item.people_edit import PeopleEdit

class Ui_ItemForm(object):
    def setupUi(self, ItemForm):
        if not ItemForm.objectName():
            ItemForm.setObjectName(u"ItemForm")
        self.column = QVBoxLayout(ItemForm)
        self.column.setObjectName(u"column")
        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.item_kind_label = QLabel(ItemForm)
        self.item_kind_label.setObjectName(u"item_kind_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.item_kind_label)

        self.item_kind = QComboBox(ItemForm)
        self.item_kind.setObjectName(u"item_kind")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.item_kind)

        self.appeal_label = QLabel(ItemForm)
        self.appeal_label.setObjectName(u"appeal_label")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.appeal_label)

        self.appeal = QComboBox(ItemForm)
        self.appeal.setObjectName(u"appeal")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.appeal)

        self.appeal_instruction_label = QLabel(ItemForm)
        self.appeal_instruction_label.setObjectName(u"appeal_instruction_label")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.appeal_instruction_label)

        self.appeal_instruction = FieldEdit(ItemForm)
        self.appeal_instruction.setObjectName(u"appeal_instruction")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.appeal_instruction)

        self.presenters_label = QLabel(ItemForm)
        self.presenters_label.setObjectName(u"presenters_label")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.presenters_label)

        self.presenters = PeopleEdit(ItemForm)
        self.presenters.setObjectName(u"presenters")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.presenters)

        self.proposal_name_label = QLabel(ItemForm)
        self.proposal_name_label.setObjectName(u"proposal_name_label")

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.proposal_name_label)

        self.proposal_name = FieldEdit(ItemForm)
        self.proposal_name.setObjectName(u"proposal_name")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.proposal_name)

        self.outcome_label = QLabel(ItemForm)
        self.outcome_label.setObjectName(u"outcome_label")

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.outcome_label)

        self.outcome = QComboBox(ItemForm)
        self.outcome.setObjectName(u"outcome")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.outcome)

        self.approval_label = QLabel(ItemForm)
        self.approval_label.setObjectName(u"approval_label")

        self.form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.approval_label)

        self.approval = QLabel(ItemForm)
        self.approval.setObjectName(u"approval")

        self.form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.approval)

        self.approve = QPushButton(ItemForm)
        self.approve.setObjectName(u"approve")

        self.form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.approve)


        self.column.addLayout(self.form)

        self.item_kind_label.setBuddy(self.item_kind)
        self.appeal_label.setBuddy(self.appeal)
        self.appeal_instruction_label.setBuddy(self.appeal_instruction)
        self.presenters_label.setBuddy(self.presenters)
        self.proposal_name_label.setBuddy(self.proposal_name)
        self.outcome_label.setBuddy(self.outcome)
        self.approval_label.setBuddy(self.approval)

        self.retranslateUi(ItemForm)

        QMetaObject.connectSlotsByName(ItemForm)
    # setupUi

    def retranslateUi(self, ItemForm):
        self.item_kind_label.setText(QCoreApplication.translate("ItemForm", u"Kind", None))
        self.item_kind.setAccessibleName(QCoreApplication.translate("ItemForm", u"Kind of item", None))
        self.appeal_label.setText(QCoreApplication.translate("ItemForm", u"Appeal", None))
        self.appeal.setAccessibleName(QCoreApplication.translate("ItemForm", u"How the decision is appealed", None))
        self.appeal_instruction_label.setText(QCoreApplication.translate("ItemForm", u"How to appeal", None))
        self.appeal_instruction.setAccessibleName(QCoreApplication.translate("ItemForm", u"Instruction how to appeal", None))
        self.presenters_label.setText(QCoreApplication.translate("ItemForm", u"Presenters", None))
        self.presenters.setAccessibleName(QCoreApplication.translate("ItemForm", u"Who presented the item", None))
        self.presenters.setPlaceholderText(QCoreApplication.translate("ItemForm", u"A letter or two, Enter", None))
        self.proposal_name_label.setText(QCoreApplication.translate("ItemForm", u"The proposal is called", None))
        self.proposal_name.setAccessibleName(QCoreApplication.translate("ItemForm", u"What the item's own proposal is called", None))
        self.outcome_label.setText(QCoreApplication.translate("ItemForm", u"Outcome", None))
        self.outcome.setAccessibleName(QCoreApplication.translate("ItemForm", u"How the item ended", None))
        self.approval_label.setText(QCoreApplication.translate("ItemForm", u"Approved at once", None))
        self.approve.setText(QCoreApplication.translate("ItemForm", u"Approved at once\u2026", None))
        pass
    # retranslateUi
