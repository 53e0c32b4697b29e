from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout

from app.ui.fields import FieldEdit
from app.ui.item.people_edit import PeopleEdit

class Ui_ConflictDialog(object):
    def setupUi(self, ConflictDialog):
        if not ConflictDialog.objectName():
            ConflictDialog.setObjectName(u"ConflictDialog")
        ConflictDialog.resize(460, 200)
        self.column = QVBoxLayout(ConflictDialog)
        self.column.setObjectName(u"column")
        self.intro = QLabel(ConflictDialog)
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
        self.people_label = QLabel(ConflictDialog)
        self.people_label.setObjectName(u"people_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.people_label)

        self.people = PeopleEdit(ConflictDialog)
        self.people.setObjectName(u"people")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.people)

        self.reason_label = QLabel(ConflictDialog)
        self.reason_label.setObjectName(u"reason_label")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = FieldEdit(ConflictDialog)
        self.reason.setObjectName(u"reason")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.reason)


        self.column.addLayout(self.form)

        self.remark = QLabel(ConflictDialog)
        self.remark.setObjectName(u"remark")
        self.remark.setWordWrap(True)

        self.column.addWidget(self.remark)

        self.room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.room)

        self.buttons = QDialogButtonBox(ConflictDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.column.addWidget(self.buttons)

        self.people_label.setBuddy(self.people)
        self.reason_label.setBuddy(self.reason)

        self.retranslateUi(ConflictDialog)
        self.buttons.accepted.connect(ConflictDialog.accept)
        self.buttons.rejected.connect(ConflictDialog.reject)

        QMetaObject.connectSlotsByName(ConflictDialog)
    # setupUi

    def retranslateUi(self, ConflictDialog):
        ConflictDialog.setWindowTitle(QCoreApplication.translate("ConflictDialog", u"Conflict of interest", None))
        self.intro.setText(QCoreApplication.translate("ConflictDialog", u"Choose who has a conflict of interest. They do not count in the item, and the minutes say so.", None))
        self.people_label.setText(QCoreApplication.translate("ConflictDialog", u"&People", None))
        self.people.setAccessibleName(QCoreApplication.translate("ConflictDialog", u"Who", None))
        self.reason_label.setText(QCoreApplication.translate("ConflictDialog", u"&Reason", None))
        self.reason.setAccessibleName(QCoreApplication.translate("ConflictDialog", u"Reason", None))
    # retranslateUi
