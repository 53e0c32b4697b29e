from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout

from app.ui.fields import (DateEdit, FieldEdit)

class Ui_StageDialog(object):
    def setupUi(self, StageDialog):
        if not StageDialog.objectName():
            StageDialog.setObjectName(u"StageDialog")
        self.column = QVBoxLayout(StageDialog)
        self.column.setObjectName(u"column")
        self.intro = QLabel(StageDialog)
        self.intro.setObjectName(u"intro")
        self.intro.setWordWrap(True)

        self.column.addWidget(self.intro)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.day_label = QLabel(StageDialog)
        self.day_label.setObjectName(u"day_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.day_label)

        self.day = DateEdit(StageDialog)
        self.day.setObjectName(u"day")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.day)

        self.by_label = QLabel(StageDialog)
        self.by_label.setObjectName(u"by_label")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.by_label)

        self.by = FieldEdit(StageDialog)
        self.by.setObjectName(u"by")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.by)

        self.kept_at_label = QLabel(StageDialog)
        self.kept_at_label.setObjectName(u"kept_at_label")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.kept_at_label)

        self.kept_at = FieldEdit(StageDialog)
        self.kept_at.setObjectName(u"kept_at")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.kept_at)

        self.reason_label = QLabel(StageDialog)
        self.reason_label.setObjectName(u"reason_label")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = FieldEdit(StageDialog)
        self.reason.setObjectName(u"reason")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.reason)


        self.column.addLayout(self.form)

        self.follows = QLabel(StageDialog)
        self.follows.setObjectName(u"follows")
        self.follows.setWordWrap(True)

        self.column.addWidget(self.follows)

        self.buttons = QDialogButtonBox(StageDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.column.addWidget(self.buttons)

        self.day_label.setBuddy(self.day)
        self.by_label.setBuddy(self.by)
        self.kept_at_label.setBuddy(self.kept_at)
        self.reason_label.setBuddy(self.reason)

        self.retranslateUi(StageDialog)
        self.buttons.accepted.connect(StageDialog.accept)
        self.buttons.rejected.connect(StageDialog.reject)

        QMetaObject.connectSlotsByName(StageDialog)
    # setupUi

    def retranslateUi(self, StageDialog):
        self.day_label.setText(QCoreApplication.translate("StageDialog", u"&Date", None))
        self.day.setAccessibleName(QCoreApplication.translate("StageDialog", u"Date", None))
        self.by_label.setText(QCoreApplication.translate("StageDialog", u"&By", None))
        self.by.setAccessibleName(QCoreApplication.translate("StageDialog", u"By whom", None))
        self.kept_at_label.setText(QCoreApplication.translate("StageDialog", u"&Kept at", None))
        self.kept_at.setAccessibleName(QCoreApplication.translate("StageDialog", u"Where the minutes are kept", None))
        self.reason_label.setText(QCoreApplication.translate("StageDialog", u"&Reason", None))
        self.reason.setAccessibleName(QCoreApplication.translate("StageDialog", u"Reason for the correction", None))
        pass
    # retranslateUi
