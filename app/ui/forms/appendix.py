from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFormLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout

from app.ui.fields import FieldEdit

class Ui_AppendixDialog(object):
    def setupUi(self, AppendixDialog):
        if not AppendixDialog.objectName():
            AppendixDialog.setObjectName(u"AppendixDialog")
        AppendixDialog.resize(480, 180)
        self.column = QVBoxLayout(AppendixDialog)
        self.column.setObjectName(u"column")
        self.intro = QLabel(AppendixDialog)
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
        self.title_label = QLabel(AppendixDialog)
        self.title_label.setObjectName(u"title_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.title_label)

        self.title = FieldEdit(AppendixDialog)
        self.title.setObjectName(u"title")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.section_label = QLabel(AppendixDialog)
        self.section_label.setObjectName(u"section_label")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.section_label)

        self.section = QComboBox(AppendixDialog)
        self.section.setObjectName(u"section")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.section)


        self.column.addLayout(self.form)

        self.file = QLabel(AppendixDialog)
        self.file.setObjectName(u"file")

        self.column.addWidget(self.file)

        self.room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.room)

        self.buttons = QDialogButtonBox(AppendixDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.column.addWidget(self.buttons)

        self.title_label.setBuddy(self.title)
        self.section_label.setBuddy(self.section)

        self.retranslateUi(AppendixDialog)
        self.buttons.accepted.connect(AppendixDialog.accept)
        self.buttons.rejected.connect(AppendixDialog.reject)

        QMetaObject.connectSlotsByName(AppendixDialog)
    # setupUi

    def retranslateUi(self, AppendixDialog):
        AppendixDialog.setWindowTitle(QCoreApplication.translate("AppendixDialog", u"Appendix", None))
        self.intro.setText(QCoreApplication.translate("AppendixDialog", u"Adds a file as a numbered appendix. A copy of it is kept in the document and goes along when you export.", None))
        self.title_label.setText(QCoreApplication.translate("AppendixDialog", u"&Title", None))
        self.title.setAccessibleName(QCoreApplication.translate("AppendixDialog", u"Title of the appendix", None))
        self.section_label.setText(QCoreApplication.translate("AppendixDialog", u"&Belongs to", None))
        self.section.setAccessibleName(QCoreApplication.translate("AppendixDialog", u"What it belongs to", None))
    # retranslateUi
