from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QVBoxLayout
class Ui_ExtractsDialog(object):
    def setupUi(self, ExtractsDialog):
        if not ExtractsDialog.objectName():
            ExtractsDialog.setObjectName(u"ExtractsDialog")
        ExtractsDialog.resize(620, 480)
        self.column = QVBoxLayout(ExtractsDialog)
        self.column.setObjectName(u"column")
        self.about = QLabel(ExtractsDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.column.addWidget(self.about)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.only_label = QLabel(ExtractsDialog)
        self.only_label.setObjectName(u"only_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.only_label)

        self.only = QLineEdit(ExtractsDialog)
        self.only.setObjectName(u"only")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.only)


        self.column.addLayout(self.form)

        self.items = QListWidget(ExtractsDialog)
        self.items.setObjectName(u"items")

        self.column.addWidget(self.items)

        self.count = QLabel(ExtractsDialog)
        self.count.setObjectName(u"count")
        self.count.setText(u"")

        self.column.addWidget(self.count)

        self.where = QFormLayout()
        self.where.setObjectName(u"where")
        self.kind_label = QLabel(ExtractsDialog)
        self.kind_label.setObjectName(u"kind_label")

        self.where.setWidget(0, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = QComboBox(ExtractsDialog)
        self.kind.addItem("")
        self.kind.addItem("")
        self.kind.setObjectName(u"kind")

        self.where.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kind)

        self.folder_label = QLabel(ExtractsDialog)
        self.folder_label.setObjectName(u"folder_label")

        self.where.setWidget(1, QFormLayout.ItemRole.LabelRole, self.folder_label)

        self.folder_row = QHBoxLayout()
        self.folder_row.setObjectName(u"folder_row")
        self.folder = QLineEdit(ExtractsDialog)
        self.folder.setObjectName(u"folder")

        self.folder_row.addWidget(self.folder)

        self.browse = QPushButton(ExtractsDialog)
        self.browse.setObjectName(u"browse")
        self.browse.setAutoDefault(False)

        self.folder_row.addWidget(self.browse)


        self.where.setLayout(1, QFormLayout.ItemRole.FieldRole, self.folder_row)


        self.column.addLayout(self.where)

        self.buttons = QDialogButtonBox(ExtractsDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.column.addWidget(self.buttons)

        self.only_label.setBuddy(self.only)
        self.kind_label.setBuddy(self.kind)
        self.folder_label.setBuddy(self.folder)

        self.retranslateUi(ExtractsDialog)
        self.buttons.accepted.connect(ExtractsDialog.accept)
        self.buttons.rejected.connect(ExtractsDialog.reject)

        QMetaObject.connectSlotsByName(ExtractsDialog)
    # setupUi

    def retranslateUi(self, ExtractsDialog):
        ExtractsDialog.setWindowTitle(QCoreApplication.translate("ExtractsDialog", u"Export extracts", None))
        self.about.setText(QCoreApplication.translate("ExtractsDialog", u"One file for each item and recipient, and a list of what went where. The numbers of the items are locked.", None))
        self.only_label.setText(QCoreApplication.translate("ExtractsDialog", u"O&nly \u00a7\u00a7", None))
        self.only.setPlaceholderText(QCoreApplication.translate("ExtractsDialog", u"e.g. 45, 47-49; empty: all that have recipients", None))
        self.only.setAccessibleName(QCoreApplication.translate("ExtractsDialog", u"Only these paragraphs", None))
        self.items.setAccessibleName(QCoreApplication.translate("ExtractsDialog", u"Items and their recipients", None))
        self.kind_label.setText(QCoreApplication.translate("ExtractsDialog", u"&Format", None))
        self.kind.setItemText(0, QCoreApplication.translate("ExtractsDialog", u"Word document", None))
        self.kind.setItemText(1, QCoreApplication.translate("ExtractsDialog", u"Plain text", None))

        self.kind.setAccessibleName(QCoreApplication.translate("ExtractsDialog", u"Format of the files", None))
        self.folder_label.setText(QCoreApplication.translate("ExtractsDialog", u"Fol&der", None))
        self.folder.setAccessibleName(QCoreApplication.translate("ExtractsDialog", u"Folder for the files", None))
        self.browse.setText(QCoreApplication.translate("ExtractsDialog", u"&Browse\u2026", None))
    # retranslateUi
