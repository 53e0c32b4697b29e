from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QFormLayout, QLabel, QSizePolicy, QSpinBox, QVBoxLayout

class Ui_InsertTableDialog(object):
    def setupUi(self, InsertTableDialog):
        if not InsertTableDialog.objectName():
            InsertTableDialog.setObjectName(u"InsertTableDialog")
        self.column = QVBoxLayout(InsertTableDialog)
        self.column.setObjectName(u"column")
        self.intro = QLabel(InsertTableDialog)
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
        self.rows_label = QLabel(InsertTableDialog)
        self.rows_label.setObjectName(u"rows_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.rows_label)

        self.rows = QSpinBox(InsertTableDialog)
        self.rows.setObjectName(u"rows")
        self.rows.setMinimum(1)
        self.rows.setMaximum(200)
        self.rows.setValue(3)

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.rows)

        self.columns_label = QLabel(InsertTableDialog)
        self.columns_label.setObjectName(u"columns_label")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.columns_label)

        self.columns = QSpinBox(InsertTableDialog)
        self.columns.setObjectName(u"columns")
        self.columns.setMinimum(1)
        self.columns.setMaximum(30)
        self.columns.setValue(3)

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.columns)

        self.header_label = QLabel(InsertTableDialog)
        self.header_label.setObjectName(u"header_label")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.header_label)

        self.header = QCheckBox(InsertTableDialog)
        self.header.setObjectName(u"header")
        self.header.setChecked(True)

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.header)


        self.column.addLayout(self.form)

        self.buttons = QDialogButtonBox(InsertTableDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.column.addWidget(self.buttons)

        self.rows_label.setBuddy(self.rows)
        self.columns_label.setBuddy(self.columns)
        self.header_label.setBuddy(self.header)

        self.retranslateUi(InsertTableDialog)
        self.buttons.accepted.connect(InsertTableDialog.accept)
        self.buttons.rejected.connect(InsertTableDialog.reject)

        QMetaObject.connectSlotsByName(InsertTableDialog)
    # setupUi

    def retranslateUi(self, InsertTableDialog):
        InsertTableDialog.setWindowTitle(QCoreApplication.translate("InsertTableDialog", u"Insert table", None))
        self.intro.setText(QCoreApplication.translate("InsertTableDialog", u"Puts an empty table in at the caret. Rows and columns can be changed afterwards.", None))
        self.rows_label.setText(QCoreApplication.translate("InsertTableDialog", u"&Rows", None))
        self.rows.setAccessibleName(QCoreApplication.translate("InsertTableDialog", u"Rows", None))
        self.columns_label.setText(QCoreApplication.translate("InsertTableDialog", u"&Columns", None))
        self.columns.setAccessibleName(QCoreApplication.translate("InsertTableDialog", u"Columns", None))
        self.header_label.setText(QCoreApplication.translate("InsertTableDialog", u"&Header row", None))
        self.header.setText(QCoreApplication.translate("InsertTableDialog", u"The first row names the columns", None))
        self.header.setAccessibleName(QCoreApplication.translate("InsertTableDialog", u"Header row", None))
    # retranslateUi
