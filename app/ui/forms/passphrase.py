from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout

class Ui_PassphraseDialog(object):
    def setupUi(self, PassphraseDialog):
        if not PassphraseDialog.objectName():
            PassphraseDialog.setObjectName(u"PassphraseDialog")
        PassphraseDialog.setMinimumSize(QSize(420, 0))
        self.column = QVBoxLayout(PassphraseDialog)
        self.column.setObjectName(u"column")
        self.about = QLabel(PassphraseDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.column.addWidget(self.about)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.passphrase_label = QLabel(PassphraseDialog)
        self.passphrase_label.setObjectName(u"passphrase_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.passphrase_label)

        self.passphrase = QLineEdit(PassphraseDialog)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.Password)

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.passphrase)

        self.shown = QCheckBox(PassphraseDialog)
        self.shown.setObjectName(u"shown")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.shown)


        self.column.addLayout(self.form)

        self.said = QLabel(PassphraseDialog)
        self.said.setObjectName(u"said")
        self.said.setWordWrap(True)

        self.column.addWidget(self.said)

        self.buttons = QDialogButtonBox(PassphraseDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.column.addWidget(self.buttons)

        self.passphrase_label.setBuddy(self.passphrase)

        self.retranslateUi(PassphraseDialog)
        self.buttons.accepted.connect(PassphraseDialog.accept)
        self.buttons.rejected.connect(PassphraseDialog.reject)

        QMetaObject.connectSlotsByName(PassphraseDialog)
    # setupUi

    def retranslateUi(self, PassphraseDialog):
        PassphraseDialog.setWindowTitle(QCoreApplication.translate("PassphraseDialog", u"Passphrase", None))
        self.about.setText("")
        self.passphrase_label.setText(QCoreApplication.translate("PassphraseDialog", u"&Passphrase", None))
        self.passphrase.setAccessibleName(QCoreApplication.translate("PassphraseDialog", u"Passphrase", None))
        self.shown.setText(QCoreApplication.translate("PassphraseDialog", u"&Show what I write", None))
        self.said.setText("")
    # retranslateUi
