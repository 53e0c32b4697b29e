from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QSizePolicy, QVBoxLayout

from app.ui.fields import FieldEdit

class Ui_AltTextDialog(object):
    def setupUi(self, AltTextDialog):
        if not AltTextDialog.objectName():
            AltTextDialog.setObjectName(u"AltTextDialog")
        self.column = QVBoxLayout(AltTextDialog)
        self.column.setObjectName(u"column")
        self.intro = QLabel(AltTextDialog)
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
        self.picture_label = QLabel(AltTextDialog)
        self.picture_label.setObjectName(u"picture_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.picture_label)

        self.picture = QLabel(AltTextDialog)
        self.picture.setObjectName(u"picture")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.picture)

        self.alt_label = QLabel(AltTextDialog)
        self.alt_label.setObjectName(u"alt_label")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.alt_label)

        self.alt = FieldEdit(AltTextDialog)
        self.alt.setObjectName(u"alt")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.alt)


        self.column.addLayout(self.form)

        self.buttons = QDialogButtonBox(AltTextDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.column.addWidget(self.buttons)

        self.picture_label.setBuddy(self.picture)
        self.alt_label.setBuddy(self.alt)

        self.retranslateUi(AltTextDialog)
        self.buttons.accepted.connect(AltTextDialog.accept)
        self.buttons.rejected.connect(AltTextDialog.reject)

        QMetaObject.connectSlotsByName(AltTextDialog)
    # setupUi

    def retranslateUi(self, AltTextDialog):
        AltTextDialog.setWindowTitle(QCoreApplication.translate("AltTextDialog", u"Picture", None))
        self.intro.setText(QCoreApplication.translate("AltTextDialog", u"Say what the picture shows, for those who cannot see it. The description follows the picture into every document.", None))
        self.picture_label.setText(QCoreApplication.translate("AltTextDialog", u"Picture", None))
        self.picture.setAccessibleName(QCoreApplication.translate("AltTextDialog", u"The picture", None))
        self.alt_label.setText(QCoreApplication.translate("AltTextDialog", u"&Description", None))
        self.alt.setAccessibleName(QCoreApplication.translate("AltTextDialog", u"Description", None))
    # retranslateUi
