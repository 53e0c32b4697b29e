from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QHBoxLayout, QLabel, QTreeWidget, QVBoxLayout

class Ui_EarlierDialog(object):
    def setupUi(self, EarlierDialog):
        if not EarlierDialog.objectName():
            EarlierDialog.setObjectName(u"EarlierDialog")
        EarlierDialog.resize(900, 660)
        self.column = QVBoxLayout(EarlierDialog)
        self.column.setObjectName(u"column")
        self.about = QLabel(EarlierDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.column.addWidget(self.about)

        self.files_row = QHBoxLayout()
        self.files_row.setObjectName(u"files_row")
        self.files_label = QLabel(EarlierDialog)
        self.files_label.setObjectName(u"files_label")

        self.files_row.addWidget(self.files_label)

        self.files = QComboBox(EarlierDialog)
        self.files.setObjectName(u"files")
        self.files.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.files_row.addWidget(self.files)

        self.files_row.setStretch(1, 1)

        self.column.addLayout(self.files_row)

        self.versions = QTreeWidget(EarlierDialog)
        self.versions.setObjectName(u"versions")

        self.column.addWidget(self.versions)

        self.beside_column = QVBoxLayout()
        self.beside_column.setObjectName(u"beside_column")
        self.remarks = QLabel(EarlierDialog)
        self.remarks.setObjectName(u"remarks")
        self.remarks.setText(u"")
        self.remarks.setTextFormat(Qt.TextFormat.PlainText)
        self.remarks.setWordWrap(True)

        self.beside_column.addWidget(self.remarks)

        self.beside_label = QLabel(EarlierDialog)
        self.beside_label.setObjectName(u"beside_label")

        self.beside_column.addWidget(self.beside_label)


        self.column.addLayout(self.beside_column)

        self.buttons = QDialogButtonBox(EarlierDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.column.addWidget(self.buttons)

        self.column.setStretch(2, 1)
        self.column.setStretch(3, 2)
        self.files_label.setBuddy(self.files)

        self.retranslateUi(EarlierDialog)
        self.buttons.rejected.connect(EarlierDialog.reject)

        QMetaObject.connectSlotsByName(EarlierDialog)
    # setupUi

    def retranslateUi(self, EarlierDialog):
        EarlierDialog.setWindowTitle(QCoreApplication.translate("EarlierDialog", u"Earlier versions", None))
        self.about.setText(QCoreApplication.translate("EarlierDialog", u"Before each save the file as it was is kept on this computer, where only you can read it. What is kept under a name, circulated or approved lies in the file itself.", None))
        self.files_label.setText(QCoreApplication.translate("EarlierDialog", u"&File", None))
        self.files.setAccessibleName(QCoreApplication.translate("EarlierDialog", u"File", None))
        ___qtreewidgetitem = self.versions.headerItem()
        ___qtreewidgetitem.setText(3, QCoreApplication.translate("EarlierDialog", u"Against now", None))
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("EarlierDialog", u"Size", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("EarlierDialog", u"What", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("EarlierDialog", u"Written", None))
        self.versions.setAccessibleName(QCoreApplication.translate("EarlierDialog", u"Earlier versions, newest first", None))
        self.beside_label.setText(QCoreApplication.translate("EarlierDialog", u"&What differs: [\u2212only in the earlier version\u2212], [+only now+]", None))
    # retranslateUi
