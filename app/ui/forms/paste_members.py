from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QPlainTextEdit, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout

from app.ui.body.paste_source import PastedEdit

class Ui_PasteMembersDialog(object):
    def setupUi(self, PasteMembersDialog):
        if not PasteMembersDialog.objectName():
            PasteMembersDialog.setObjectName(u"PasteMembersDialog")
        PasteMembersDialog.resize(640, 560)
        self.column = QVBoxLayout(PasteMembersDialog)
        self.column.setObjectName(u"column")
        self.intro = QLabel(PasteMembersDialog)
        self.intro.setObjectName(u"intro")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.intro.sizePolicy().hasHeightForWidth())
        self.intro.setSizePolicy(sizePolicy)
        self.intro.setWordWrap(True)

        self.column.addWidget(self.intro)

        self.source_label = QLabel(PasteMembersDialog)
        self.source_label.setObjectName(u"source_label")

        self.column.addWidget(self.source_label)

        self.source = PastedEdit(PasteMembersDialog)
        self.source.setObjectName(u"source")
        self.source.setTabChangesFocus(True)

        self.column.addWidget(self.source)

        self.found_label = QLabel(PasteMembersDialog)
        self.found_label.setObjectName(u"found_label")

        self.column.addWidget(self.found_label)

        self.found = QPlainTextEdit(PasteMembersDialog)
        self.found.setObjectName(u"found")
        self.found.setReadOnly(True)
        self.found.setTabChangesFocus(True)

        self.column.addWidget(self.found)

        self.way_row = QHBoxLayout()
        self.way_row.setObjectName(u"way_row")
        self.replace_all = QRadioButton(PasteMembersDialog)
        self.replace_all.setObjectName(u"replace_all")
        self.replace_all.setChecked(True)

        self.way_row.addWidget(self.replace_all)

        self.add_all = QRadioButton(PasteMembersDialog)
        self.add_all.setObjectName(u"add_all")

        self.way_row.addWidget(self.add_all)

        self.way_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.way_row.addItem(self.way_space)


        self.column.addLayout(self.way_row)

        self.buttons = QDialogButtonBox(PasteMembersDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.column.addWidget(self.buttons)

        self.source_label.setBuddy(self.source)
        self.found_label.setBuddy(self.found)

        self.retranslateUi(PasteMembersDialog)
        self.buttons.accepted.connect(PasteMembersDialog.accept)
        self.buttons.rejected.connect(PasteMembersDialog.reject)

        QMetaObject.connectSlotsByName(PasteMembersDialog)
    # setupUi

    def retranslateUi(self, PasteMembersDialog):
        PasteMembersDialog.setWindowTitle(QCoreApplication.translate("PasteMembersDialog", u"Paste members", None))
        self.intro.setText(QCoreApplication.translate("PasteMembersDialog", u"Copy a table from a sheet, a web page or a list of names, and paste it here.", None))
        self.source_label.setText(QCoreApplication.translate("PasteMembersDialog", u"What was &copied", None))
        self.source.setAccessibleName(QCoreApplication.translate("PasteMembersDialog", u"What was copied", None))
        self.found_label.setText(QCoreApplication.translate("PasteMembersDialog", u"What was &understood", None))
        self.found.setAccessibleName(QCoreApplication.translate("PasteMembersDialog", u"What was understood", None))
        self.replace_all.setText(QCoreApplication.translate("PasteMembersDialog", u"&Replace the lists", None))
        self.add_all.setText(QCoreApplication.translate("PasteMembersDialog", u"&Add to the lists", None))
    # retranslateUi
