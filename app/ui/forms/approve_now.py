from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout

from app.ui.fields import DateEdit
from app.ui.item.clock_edit import ClockEdit

class Ui_ApproveNowDialog(object):
    def setupUi(self, ApproveNowDialog):
        if not ApproveNowDialog.objectName():
            ApproveNowDialog.setObjectName(u"ApproveNowDialog")
        ApproveNowDialog.resize(460, 240)
        self.column = QVBoxLayout(ApproveNowDialog)
        self.column.setObjectName(u"column")
        self.intro = QLabel(ApproveNowDialog)
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
        self.approved_label = QLabel(ApproveNowDialog)
        self.approved_label.setObjectName(u"approved_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.approved_label)

        self.approved = DateEdit(ApproveNowDialog)
        self.approved.setObjectName(u"approved")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.approved)

        self.clock_label = QLabel(ApproveNowDialog)
        self.clock_label.setObjectName(u"clock_label")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.clock_label)

        self.clock = ClockEdit(ApproveNowDialog)
        self.clock.setObjectName(u"clock")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.clock)

        self.up_label = QLabel(ApproveNowDialog)
        self.up_label.setObjectName(u"up_label")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.up_label)

        self.up = DateEdit(ApproveNowDialog)
        self.up.setObjectName(u"up")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.up)

        self.down_label = QLabel(ApproveNowDialog)
        self.down_label.setObjectName(u"down_label")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.down_label)

        self.down = DateEdit(ApproveNowDialog)
        self.down.setObjectName(u"down")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.down)


        self.column.addLayout(self.form)

        self.remark = QLabel(ApproveNowDialog)
        self.remark.setObjectName(u"remark")
        self.remark.setWordWrap(True)

        self.column.addWidget(self.remark)

        self.room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.room)

        self.buttons = QDialogButtonBox(ApproveNowDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.column.addWidget(self.buttons)

        self.approved_label.setBuddy(self.approved)
        self.clock_label.setBuddy(self.clock)
        self.up_label.setBuddy(self.up)
        self.down_label.setBuddy(self.down)

        self.retranslateUi(ApproveNowDialog)
        self.buttons.accepted.connect(ApproveNowDialog.accept)
        self.buttons.rejected.connect(ApproveNowDialog.reject)

        QMetaObject.connectSlotsByName(ApproveNowDialog)
    # setupUi

    def retranslateUi(self, ApproveNowDialog):
        ApproveNowDialog.setWindowTitle(QCoreApplication.translate("ApproveNowDialog", u"Approved at once", None))
        self.intro.setText(QCoreApplication.translate("ApproveNowDialog", u"Approves this item by itself, at the meeting. With OK its text and number are closed, and it can be exported on its own.", None))
        self.approved_label.setText(QCoreApplication.translate("ApproveNowDialog", u"&Approved", None))
        self.approved.setAccessibleName(QCoreApplication.translate("ApproveNowDialog", u"When the item was approved", None))
        self.clock_label.setText(QCoreApplication.translate("ApproveNowDialog", u"&Time", None))
        self.clock.setAccessibleName(QCoreApplication.translate("ApproveNowDialog", u"Time of day", None))
        self.up_label.setText(QCoreApplication.translate("ApproveNowDialog", u"Notice &up", None))
        self.up.setAccessibleName(QCoreApplication.translate("ApproveNowDialog", u"When the notice was put up", None))
        self.down_label.setText(QCoreApplication.translate("ApproveNowDialog", u"Notice &down", None))
        self.down.setAccessibleName(QCoreApplication.translate("ApproveNowDialog", u"When the notice is taken down", None))
    # retranslateUi
