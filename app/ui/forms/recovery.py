from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QTabWidget, QTreeWidget, QVBoxLayout, QWidget

class Ui_RecoveryDialog(object):
    def setupUi(self, RecoveryDialog):
        if not RecoveryDialog.objectName():
            RecoveryDialog.setObjectName(u"RecoveryDialog")
        RecoveryDialog.resize(900, 640)
        self.column = QVBoxLayout(RecoveryDialog)
        self.column.setObjectName(u"column")
        self.about = QLabel(RecoveryDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.column.addWidget(self.about)

        self.lists = QTabWidget(RecoveryDialog)
        self.lists.setObjectName(u"lists")
        self.left_page = QWidget()
        self.left_page.setObjectName(u"left_page")
        self.left_column = QVBoxLayout(self.left_page)
        self.left_column.setObjectName(u"left_column")
        self.left = QTreeWidget(self.left_page)
        self.left.setObjectName(u"left")

        self.left_column.addWidget(self.left)

        self.lists.addTab(self.left_page, "")
        self.given_up_page = QWidget()
        self.given_up_page.setObjectName(u"given_up_page")
        self.given_up_column = QVBoxLayout(self.given_up_page)
        self.given_up_column.setObjectName(u"given_up_column")
        self.given_up = QTreeWidget(self.given_up_page)
        self.given_up.setObjectName(u"given_up")

        self.given_up_column.addWidget(self.given_up)

        self.lists.addTab(self.given_up_page, "")

        self.column.addWidget(self.lists)

        self.beside_column = QVBoxLayout()
        self.beside_column.setObjectName(u"beside_column")
        self.remarks = QLabel(RecoveryDialog)
        self.remarks.setObjectName(u"remarks")
        self.remarks.setText(u"")
        self.remarks.setTextFormat(Qt.TextFormat.PlainText)
        self.remarks.setWordWrap(True)

        self.beside_column.addWidget(self.remarks)

        self.beside_label = QLabel(RecoveryDialog)
        self.beside_label.setObjectName(u"beside_label")

        self.beside_column.addWidget(self.beside_label)


        self.column.addLayout(self.beside_column)

        self.buttons = QDialogButtonBox(RecoveryDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.NoButton)

        self.column.addWidget(self.buttons)

        self.column.setStretch(1, 1)
        self.column.setStretch(2, 2)

        self.retranslateUi(RecoveryDialog)
        self.buttons.rejected.connect(RecoveryDialog.reject)

        QMetaObject.connectSlotsByName(RecoveryDialog)
    # setupUi

    def retranslateUi(self, RecoveryDialog):
        RecoveryDialog.setWindowTitle(QCoreApplication.translate("RecoveryDialog", u"Unsaved work", None))
        self.about.setText(QCoreApplication.translate("RecoveryDialog", u"This was written and not saved when Paragraf ended. Nothing of it is removed before it is saved in a file.", None))
        self.lists.setAccessibleName(QCoreApplication.translate("RecoveryDialog", u"Unsaved work, left or discarded", None))
        ___qtreewidgetitem = self.left.headerItem()
        ___qtreewidgetitem.setText(3, QCoreApplication.translate("RecoveryDialog", u"File", None))
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("RecoveryDialog", u"Differs from the file", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("RecoveryDialog", u"Last written", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("RecoveryDialog", u"Document", None))
        self.left.setAccessibleName(QCoreApplication.translate("RecoveryDialog", u"Unsaved work that was left", None))
        self.lists.setTabText(self.lists.indexOf(self.left_page), QCoreApplication.translate("RecoveryDialog", u"&Left", None))
        ___qtreewidgetitem1 = self.given_up.headerItem()
        ___qtreewidgetitem1.setText(3, QCoreApplication.translate("RecoveryDialog", u"File", None))
        ___qtreewidgetitem1.setText(2, QCoreApplication.translate("RecoveryDialog", u"Differs from the file", None))
        ___qtreewidgetitem1.setText(1, QCoreApplication.translate("RecoveryDialog", u"Last written", None))
        ___qtreewidgetitem1.setText(0, QCoreApplication.translate("RecoveryDialog", u"Document", None))
        self.given_up.setAccessibleName(QCoreApplication.translate("RecoveryDialog", u"Unsaved work that was discarded", None))
        self.lists.setTabText(self.lists.indexOf(self.given_up_page), QCoreApplication.translate("RecoveryDialog", u"Discarded in the last &30 days", None))
        self.beside_label.setText(QCoreApplication.translate("RecoveryDialog", u"&What differs: [\u2212only in the file\u2212], [+only in the unsaved work+]", None))
    # retranslateUi
