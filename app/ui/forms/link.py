from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QSizePolicy, QVBoxLayout

from app.ui.fields import FieldEdit

class Ui_LinkDialog(object):
    def setupUi(self, LinkDialog):
        if not LinkDialog.objectName():
            LinkDialog.setObjectName(u"LinkDialog")
        self.column = QVBoxLayout(LinkDialog)
        self.column.setObjectName(u"column")
        self.intro = QLabel(LinkDialog)
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
        self.target_label = QLabel(LinkDialog)
        self.target_label.setObjectName(u"target_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.target_label)

        self.target = FieldEdit(LinkDialog)
        self.target.setObjectName(u"target")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.target)


        self.column.addLayout(self.form)

        self.buttons = QDialogButtonBox(LinkDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.column.addWidget(self.buttons)

        self.target_label.setBuddy(self.target)

        self.retranslateUi(LinkDialog)
        self.buttons.accepted.connect(LinkDialog.accept)
        self.buttons.rejected.connect(LinkDialog.reject)

        QMetaObject.connectSlotsByName(LinkDialog)
    # setupUi

    def retranslateUi(self, LinkDialog):
        LinkDialog.setWindowTitle(QCoreApplication.translate("LinkDialog", u"Link", None))
        self.intro.setText(QCoreApplication.translate("LinkDialog", u"An address on the web or a mail address. Leave it empty to take the link away.", None))
        self.target_label.setText(QCoreApplication.translate("LinkDialog", u"&Address", None))
        self.target.setAccessibleName(QCoreApplication.translate("LinkDialog", u"Address", None))
        self.target.setPlaceholderText(QCoreApplication.translate("LinkDialog", u"https://", None))
    # retranslateUi
