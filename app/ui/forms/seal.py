from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout

class Ui_SealDialog(object):
    def setupUi(self, SealDialog):
        if not SealDialog.objectName():
            SealDialog.setObjectName(u"SealDialog")
        SealDialog.setMinimumSize(QSize(520, 0))
        self.column = QVBoxLayout(SealDialog)
        self.column.setObjectName(u"column")
        self.about = QLabel(SealDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.column.addWidget(self.about)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.passphrase_label = QLabel(SealDialog)
        self.passphrase_label.setObjectName(u"passphrase_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.passphrase_label)

        self.passphrase = QLineEdit(SealDialog)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.Password)

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.passphrase)

        self.again_label = QLabel(SealDialog)
        self.again_label.setObjectName(u"again_label")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.again_label)

        self.again = QLineEdit(SealDialog)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.Password)

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.again)

        self.shown = QCheckBox(SealDialog)
        self.shown.setObjectName(u"shown")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.shown)


        self.column.addLayout(self.form)

        self.said = QLabel(SealDialog)
        self.said.setObjectName(u"said")
        self.said.setWordWrap(True)

        self.column.addWidget(self.said)

        self.warning = QLabel(SealDialog)
        self.warning.setObjectName(u"warning")
        self.warning.setWordWrap(True)

        self.column.addWidget(self.warning)

        self.buttons = QDialogButtonBox(SealDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.column.addWidget(self.buttons)

        self.passphrase_label.setBuddy(self.passphrase)
        self.again_label.setBuddy(self.again)

        self.retranslateUi(SealDialog)
        self.buttons.accepted.connect(SealDialog.accept)
        self.buttons.rejected.connect(SealDialog.reject)

        QMetaObject.connectSlotsByName(SealDialog)
    # setupUi

    def retranslateUi(self, SealDialog):
        SealDialog.setWindowTitle(QCoreApplication.translate("SealDialog", u"Passphrase", None))
        self.about.setText(QCoreApplication.translate("SealDialog", u"With a passphrase nobody who does not know it can read the document, nor its unsaved work and earlier versions on this computer. What you export is not locked.", None))
        self.passphrase_label.setText(QCoreApplication.translate("SealDialog", u"&Passphrase", None))
        self.passphrase.setAccessibleName(QCoreApplication.translate("SealDialog", u"Passphrase", None))
        self.again_label.setText(QCoreApplication.translate("SealDialog", u"&Once more", None))
        self.again.setAccessibleName(QCoreApplication.translate("SealDialog", u"Passphrase once more", None))
        self.shown.setText(QCoreApplication.translate("SealDialog", u"&Show what I write", None))
        self.said.setText("")
        self.warning.setText(QCoreApplication.translate("SealDialog", u"<b>Nobody can open the document without the passphrase.</b> It cannot be found out or replaced, by anybody. Write it down and keep it in a safe place.", None))
    # retranslateUi
