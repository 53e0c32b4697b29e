from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFormLayout, QLabel, QSizePolicy, QVBoxLayout

from app.ui.fields import FieldEdit

class Ui_WrittenDialog(object):
    def setupUi(self, WrittenDialog):
        if not WrittenDialog.objectName():
            WrittenDialog.setObjectName(u"WrittenDialog")
        self.column = QVBoxLayout(WrittenDialog)
        self.column.setObjectName(u"column")
        self.intro = QLabel(WrittenDialog)
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
        self.remark_label = QLabel(WrittenDialog)
        self.remark_label.setObjectName(u"remark_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.remark_label)

        self.remark = QComboBox(WrittenDialog)
        self.remark.setObjectName(u"remark")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.remark)

        self.title_label = QLabel(WrittenDialog)
        self.title_label.setObjectName(u"title_label")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.title_label)

        self.title = FieldEdit(WrittenDialog)
        self.title.setObjectName(u"title")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.title)


        self.column.addLayout(self.form)

        self.buttons = QDialogButtonBox(WrittenDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.column.addWidget(self.buttons)

        self.remark_label.setBuddy(self.remark)
        self.title_label.setBuddy(self.title)

        self.retranslateUi(WrittenDialog)
        self.buttons.accepted.connect(WrittenDialog.accept)
        self.buttons.rejected.connect(WrittenDialog.reject)

        QMetaObject.connectSlotsByName(WrittenDialog)
    # setupUi

    def retranslateUi(self, WrittenDialog):
        WrittenDialog.setWindowTitle(QCoreApplication.translate("WrittenDialog", u"Written reservation or statement", None))
        self.intro.setText(QCoreApplication.translate("WrittenDialog", u"The file becomes an appendix of the item.", None))
        self.remark_label.setText(QCoreApplication.translate("WrittenDialog", u"&Whose", None))
        self.remark.setAccessibleName(QCoreApplication.translate("WrittenDialog", u"Whose reservation or statement", None))
        self.title_label.setText(QCoreApplication.translate("WrittenDialog", u"&Title", None))
        self.title.setAccessibleName(QCoreApplication.translate("WrittenDialog", u"Title of the appendix", None))
    # retranslateUi
