from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel

from app.ui.fields import (DateEdit, FieldEdit)
from app.ui.header.days import MeetingDaysEdit
from app.ui.header.free_fields import FreeFieldsEdit

class Ui_HeaderForm(object):
    def setupUi(self, HeaderForm):
        if not HeaderForm.objectName():
            HeaderForm.setObjectName(u"HeaderForm")
        self.grid = QGridLayout(HeaderForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(10)
        self.grid.setVerticalSpacing(6)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(HeaderForm)
        self.title_label.setObjectName(u"title_label")

        self.grid.addWidget(self.title_label, 0, 0, 1, 1)

        self.title = FieldEdit(HeaderForm)
        self.title.setObjectName(u"title")

        self.grid.addWidget(self.title, 0, 1, 1, 3)

        self.kind_label = QLabel(HeaderForm)
        self.kind_label.setObjectName(u"kind_label")

        self.grid.addWidget(self.kind_label, 1, 0, 1, 1)

        self.kind = QComboBox(HeaderForm)
        self.kind.setObjectName(u"kind")

        self.grid.addWidget(self.kind, 1, 1, 1, 1)

        self.profile_label = QLabel(HeaderForm)
        self.profile_label.setObjectName(u"profile_label")

        self.grid.addWidget(self.profile_label, 1, 2, 1, 1)

        self.profile = QComboBox(HeaderForm)
        self.profile.setObjectName(u"profile")

        self.grid.addWidget(self.profile, 1, 3, 1, 1)

        self.body_label = QLabel(HeaderForm)
        self.body_label.setObjectName(u"body_label")

        self.grid.addWidget(self.body_label, 2, 0, 1, 1)

        self.body = FieldEdit(HeaderForm)
        self.body.setObjectName(u"body")

        self.grid.addWidget(self.body, 2, 1, 1, 1)

        self.unit_label = QLabel(HeaderForm)
        self.unit_label.setObjectName(u"unit_label")

        self.grid.addWidget(self.unit_label, 2, 2, 1, 1)

        self.unit = FieldEdit(HeaderForm)
        self.unit.setObjectName(u"unit")

        self.grid.addWidget(self.unit, 2, 3, 1, 1)

        self.document_date_label = QLabel(HeaderForm)
        self.document_date_label.setObjectName(u"document_date_label")

        self.grid.addWidget(self.document_date_label, 3, 0, 1, 1)

        self.document_date = DateEdit(HeaderForm)
        self.document_date.setObjectName(u"document_date")

        self.grid.addWidget(self.document_date, 3, 1, 1, 1)

        self.case_number_label = QLabel(HeaderForm)
        self.case_number_label.setObjectName(u"case_number_label")

        self.grid.addWidget(self.case_number_label, 3, 2, 1, 1)

        self.case_number = FieldEdit(HeaderForm)
        self.case_number.setObjectName(u"case_number")

        self.grid.addWidget(self.case_number, 3, 3, 1, 1)

        self.days_label = QLabel(HeaderForm)
        self.days_label.setObjectName(u"days_label")
        self.days_label.setMargin(0)
        self.days_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.grid.addWidget(self.days_label, 4, 0, 1, 1)

        self.days = MeetingDaysEdit(HeaderForm)
        self.days.setObjectName(u"days")

        self.grid.addWidget(self.days, 4, 1, 1, 3)

        self.place_label = QLabel(HeaderForm)
        self.place_label.setObjectName(u"place_label")

        self.grid.addWidget(self.place_label, 5, 0, 1, 1)

        self.place = FieldEdit(HeaderForm)
        self.place.setObjectName(u"place")

        self.grid.addWidget(self.place, 5, 1, 1, 1)

        self.remote_link_label = QLabel(HeaderForm)
        self.remote_link_label.setObjectName(u"remote_link_label")

        self.grid.addWidget(self.remote_link_label, 5, 2, 1, 1)

        self.remote_link = FieldEdit(HeaderForm)
        self.remote_link.setObjectName(u"remote_link")

        self.grid.addWidget(self.remote_link, 5, 3, 1, 1)

        self.author_name_label = QLabel(HeaderForm)
        self.author_name_label.setObjectName(u"author_name_label")

        self.grid.addWidget(self.author_name_label, 6, 0, 1, 1)

        self.author_name = FieldEdit(HeaderForm)
        self.author_name.setObjectName(u"author_name")

        self.grid.addWidget(self.author_name, 6, 1, 1, 1)

        self.author_title_label = QLabel(HeaderForm)
        self.author_title_label.setObjectName(u"author_title_label")

        self.grid.addWidget(self.author_title_label, 6, 2, 1, 1)

        self.author_title = FieldEdit(HeaderForm)
        self.author_title.setObjectName(u"author_title")

        self.grid.addWidget(self.author_title, 6, 3, 1, 1)

        self.author_body_label = QLabel(HeaderForm)
        self.author_body_label.setObjectName(u"author_body_label")

        self.grid.addWidget(self.author_body_label, 7, 0, 1, 1)

        self.author_body = FieldEdit(HeaderForm)
        self.author_body.setObjectName(u"author_body")

        self.grid.addWidget(self.author_body, 7, 1, 1, 1)

        self.author_email_label = QLabel(HeaderForm)
        self.author_email_label.setObjectName(u"author_email_label")

        self.grid.addWidget(self.author_email_label, 7, 2, 1, 1)

        self.author_email = FieldEdit(HeaderForm)
        self.author_email.setObjectName(u"author_email")

        self.grid.addWidget(self.author_email, 7, 3, 1, 1)

        self.classification_label = QLabel(HeaderForm)
        self.classification_label.setObjectName(u"classification_label")

        self.grid.addWidget(self.classification_label, 8, 0, 1, 1)

        self.classification = FieldEdit(HeaderForm)
        self.classification.setObjectName(u"classification")

        self.grid.addWidget(self.classification, 8, 1, 1, 1)

        self.fields_label = QLabel(HeaderForm)
        self.fields_label.setObjectName(u"fields_label")

        self.grid.addWidget(self.fields_label, 9, 0, 1, 1)

        self.fields = FreeFieldsEdit(HeaderForm)
        self.fields.setObjectName(u"fields")

        self.grid.addWidget(self.fields, 9, 1, 1, 3)

        self.grid.setColumnStretch(1, 3)
        self.grid.setColumnStretch(3, 2)
        self.title_label.setBuddy(self.title)
        self.kind_label.setBuddy(self.kind)
        self.profile_label.setBuddy(self.profile)
        self.body_label.setBuddy(self.body)
        self.unit_label.setBuddy(self.unit)
        self.document_date_label.setBuddy(self.document_date)
        self.case_number_label.setBuddy(self.case_number)
        self.days_label.setBuddy(self.days)
        self.place_label.setBuddy(self.place)
        self.remote_link_label.setBuddy(self.remote_link)
        self.author_name_label.setBuddy(self.author_name)
        self.author_title_label.setBuddy(self.author_title)
        self.author_body_label.setBuddy(self.author_body)
        self.author_email_label.setBuddy(self.author_email)
        self.classification_label.setBuddy(self.classification)
        self.fields_label.setBuddy(self.fields)

        self.retranslateUi(HeaderForm)

        QMetaObject.connectSlotsByName(HeaderForm)
    # setupUi

    def retranslateUi(self, HeaderForm):
        self.title_label.setText(QCoreApplication.translate("HeaderForm", u"&Title", None))
        self.title.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Title", None))
        self.kind_label.setText(QCoreApplication.translate("HeaderForm", u"&Kind", None))
        self.kind.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Kind", None))
        self.profile_label.setText(QCoreApplication.translate("HeaderForm", u"&Profile", None))
        self.profile.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Profile", None))
        self.body_label.setText(QCoreApplication.translate("HeaderForm", u"&Body", None))
        self.body.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Body", None))
        self.unit_label.setText(QCoreApplication.translate("HeaderForm", u"&Unit", None))
        self.unit.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Unit", None))
        self.document_date_label.setText(QCoreApplication.translate("HeaderForm", u"&Document date", None))
        self.document_date.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Document date", None))
        self.case_number_label.setText(QCoreApplication.translate("HeaderForm", u"&Case number", None))
        self.case_number.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Case number", None))
        self.days_label.setText(QCoreApplication.translate("HeaderForm", u"&Meeting", None))
        self.days.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Meeting days", None))
        self.place_label.setText(QCoreApplication.translate("HeaderForm", u"P&lace", None))
        self.place.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Place", None))
        self.remote_link_label.setText(QCoreApplication.translate("HeaderForm", u"&Remote link", None))
        self.remote_link.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Remote link", None))
        self.remote_link.setPlaceholderText(QCoreApplication.translate("HeaderForm", u"https://", None))
        self.author_name_label.setText(QCoreApplication.translate("HeaderForm", u"Secretary", None))
        self.author_name.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Secretary", None))
        self.author_title_label.setText(QCoreApplication.translate("HeaderForm", u"Their title", None))
        self.author_title.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Their title", None))
        self.author_body_label.setText(QCoreApplication.translate("HeaderForm", u"Sending body", None))
        self.author_body.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Sending body", None))
        self.author_email_label.setText(QCoreApplication.translate("HeaderForm", u"E-mail", None))
        self.author_email.setAccessibleName(QCoreApplication.translate("HeaderForm", u"E-mail", None))
        self.classification_label.setText(QCoreApplication.translate("HeaderForm", u"Classification", None))
        self.classification.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Classification", None))
        self.fields_label.setText(QCoreApplication.translate("HeaderForm", u"Other fields", None))
        self.fields.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Other fields", None))
        pass
    # retranslateUi
