from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QListWidget, QSizePolicy, QVBoxLayout

from app.ui.fields import FieldEdit

class Ui_ChoosePartDialog(object):
    def setupUi(self, ChoosePartDialog):
        if not ChoosePartDialog.objectName():
            ChoosePartDialog.setObjectName(u"ChoosePartDialog")
        ChoosePartDialog.resize(360, 420)
        self.column = QVBoxLayout(ChoosePartDialog)
        self.column.setObjectName(u"column")
        self.intro = QLabel(ChoosePartDialog)
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
        self.search_label = QLabel(ChoosePartDialog)
        self.search_label.setObjectName(u"search_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.search_label)

        self.search = FieldEdit(ChoosePartDialog)
        self.search.setObjectName(u"search")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.search)


        self.column.addLayout(self.form)

        self.kinds = QListWidget(ChoosePartDialog)
        self.kinds.setObjectName(u"kinds")
        self.kinds.setUniformItemSizes(True)

        self.column.addWidget(self.kinds)

        self.buttons = QDialogButtonBox(ChoosePartDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.column.addWidget(self.buttons)

        self.search_label.setBuddy(self.search)

        self.retranslateUi(ChoosePartDialog)
        self.buttons.accepted.connect(ChoosePartDialog.accept)
        self.buttons.rejected.connect(ChoosePartDialog.reject)

        QMetaObject.connectSlotsByName(ChoosePartDialog)
    # setupUi

    def retranslateUi(self, ChoosePartDialog):
        ChoosePartDialog.setWindowTitle(QCoreApplication.translate("ChoosePartDialog", u"Another part", None))
        self.intro.setText(QCoreApplication.translate("ChoosePartDialog", u"Adds a part to the item where it belongs in the order, and puts the caret there.", None))
        self.search_label.setText(QCoreApplication.translate("ChoosePartDialog", u"&Part", None))
        self.search.setAccessibleName(QCoreApplication.translate("ChoosePartDialog", u"Part", None))
        self.search.setPlaceholderText(QCoreApplication.translate("ChoosePartDialog", u"A letter or two", None))
        self.kinds.setAccessibleName(QCoreApplication.translate("ChoosePartDialog", u"Parts", None))
    # retranslateUi
