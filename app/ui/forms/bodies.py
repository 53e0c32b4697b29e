from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_BodiesDialog(object):
    def setupUi(self, BodiesDialog):
        if not BodiesDialog.objectName():
            BodiesDialog.setObjectName(u"BodiesDialog")
        BodiesDialog.resize(520, 420)
        self.column = QVBoxLayout(BodiesDialog)
        self.column.setObjectName(u"column")
        self.intro = QLabel(BodiesDialog)
        self.intro.setObjectName(u"intro")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.intro.sizePolicy().hasHeightForWidth())
        self.intro.setSizePolicy(sizePolicy)
        self.intro.setWordWrap(True)

        self.column.addWidget(self.intro)

        self.bodies_label = QLabel(BodiesDialog)
        self.bodies_label.setObjectName(u"bodies_label")

        self.column.addWidget(self.bodies_label)

        self.list_row = QHBoxLayout()
        self.list_row.setObjectName(u"list_row")
        self.bodies = QListWidget(BodiesDialog)
        self.bodies.setObjectName(u"bodies")

        self.list_row.addWidget(self.bodies)

        self.buttons_column = QVBoxLayout()
        self.buttons_column.setObjectName(u"buttons_column")
        self.new_body = QPushButton(BodiesDialog)
        self.new_body.setObjectName(u"new_body")
        self.new_body.setAutoDefault(False)

        self.buttons_column.addWidget(self.new_body)

        self.edit_body = QPushButton(BodiesDialog)
        self.edit_body.setObjectName(u"edit_body")
        self.edit_body.setAutoDefault(False)

        self.buttons_column.addWidget(self.edit_body)

        self.remove_body = QPushButton(BodiesDialog)
        self.remove_body.setObjectName(u"remove_body")
        self.remove_body.setAutoDefault(False)

        self.buttons_column.addWidget(self.remove_body)

        self.import_body = QPushButton(BodiesDialog)
        self.import_body.setObjectName(u"import_body")
        self.import_body.setAutoDefault(False)

        self.buttons_column.addWidget(self.import_body)

        self.export_body = QPushButton(BodiesDialog)
        self.export_body.setObjectName(u"export_body")
        self.export_body.setAutoDefault(False)

        self.buttons_column.addWidget(self.export_body)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.buttons_column.addItem(self.space)


        self.list_row.addLayout(self.buttons_column)


        self.column.addLayout(self.list_row)

        self.told = QLabel(BodiesDialog)
        self.told.setObjectName(u"told")
        self.told.setWordWrap(True)

        self.column.addWidget(self.told)

        self.buttons = QDialogButtonBox(BodiesDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.column.addWidget(self.buttons)

        self.bodies_label.setBuddy(self.bodies)

        self.retranslateUi(BodiesDialog)
        self.buttons.rejected.connect(BodiesDialog.reject)

        QMetaObject.connectSlotsByName(BodiesDialog)
    # setupUi

    def retranslateUi(self, BodiesDialog):
        BodiesDialog.setWindowTitle(QCoreApplication.translate("BodiesDialog", u"Bodies", None))
        self.intro.setText(QCoreApplication.translate("BodiesDialog", u"The bodies that you begin new minutes from. What you change here does not change minutes that are already written.", None))
        self.bodies_label.setText(QCoreApplication.translate("BodiesDialog", u"&Bodies in the register", None))
        self.bodies.setAccessibleName(QCoreApplication.translate("BodiesDialog", u"Bodies in the register", None))
        self.new_body.setText(QCoreApplication.translate("BodiesDialog", u"&New\u2026", None))
        self.edit_body.setText(QCoreApplication.translate("BodiesDialog", u"&Edit\u2026", None))
        self.remove_body.setText(QCoreApplication.translate("BodiesDialog", u"&Remove", None))
        self.import_body.setText(QCoreApplication.translate("BodiesDialog", u"&Import\u2026", None))
        self.export_body.setText(QCoreApplication.translate("BodiesDialog", u"E&xport\u2026", None))
        self.told.setText("")
    # retranslateUi
