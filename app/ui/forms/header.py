from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSpinBox

from app.ui.fields import (ClockEdit, DateEdit, FieldEdit)
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

        self.body_record_label = QLabel(HeaderForm)
        self.body_record_label.setObjectName(u"body_record_label")

        self.grid.addWidget(self.body_record_label, 2, 0, 1, 1)

        self.body_record_row = QHBoxLayout()
        self.body_record_row.setSpacing(6)
        self.body_record_row.setObjectName(u"body_record_row")
        self.body_record = QComboBox(HeaderForm)
        self.body_record.setObjectName(u"body_record")

        self.body_record_row.addWidget(self.body_record)

        self.edit_body = QPushButton(HeaderForm)
        self.edit_body.setObjectName(u"edit_body")

        self.body_record_row.addWidget(self.edit_body)

        self.first_number_label = QLabel(HeaderForm)
        self.first_number_label.setObjectName(u"first_number_label")

        self.body_record_row.addWidget(self.first_number_label)

        self.first_number = QSpinBox(HeaderForm)
        self.first_number.setObjectName(u"first_number")
        self.first_number.setMinimum(1)
        self.first_number.setMaximum(9999)

        self.body_record_row.addWidget(self.first_number)

        self.body_record_row.setStretch(0, 3)
        self.body_record_row.setStretch(3, 1)

        self.grid.addLayout(self.body_record_row, 2, 1, 1, 3)

        self.body_label = QLabel(HeaderForm)
        self.body_label.setObjectName(u"body_label")

        self.grid.addWidget(self.body_label, 3, 0, 1, 1)

        self.body = FieldEdit(HeaderForm)
        self.body.setObjectName(u"body")

        self.grid.addWidget(self.body, 3, 1, 1, 1)

        self.unit_label = QLabel(HeaderForm)
        self.unit_label.setObjectName(u"unit_label")

        self.grid.addWidget(self.unit_label, 3, 2, 1, 1)

        self.unit = FieldEdit(HeaderForm)
        self.unit.setObjectName(u"unit")

        self.grid.addWidget(self.unit, 3, 3, 1, 1)

        self.document_date_label = QLabel(HeaderForm)
        self.document_date_label.setObjectName(u"document_date_label")

        self.grid.addWidget(self.document_date_label, 4, 0, 1, 1)

        self.document_date = DateEdit(HeaderForm)
        self.document_date.setObjectName(u"document_date")

        self.grid.addWidget(self.document_date, 4, 1, 1, 1)

        self.case_number_label = QLabel(HeaderForm)
        self.case_number_label.setObjectName(u"case_number_label")

        self.grid.addWidget(self.case_number_label, 4, 2, 1, 1)

        self.case_number = FieldEdit(HeaderForm)
        self.case_number.setObjectName(u"case_number")

        self.grid.addWidget(self.case_number, 4, 3, 1, 1)

        self.days_label = QLabel(HeaderForm)
        self.days_label.setObjectName(u"days_label")
        self.days_label.setMargin(0)
        self.days_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.grid.addWidget(self.days_label, 5, 0, 1, 1)

        self.days = MeetingDaysEdit(HeaderForm)
        self.days.setObjectName(u"days")

        self.grid.addWidget(self.days, 5, 1, 1, 3)

        self.place_label = QLabel(HeaderForm)
        self.place_label.setObjectName(u"place_label")

        self.grid.addWidget(self.place_label, 6, 0, 1, 1)

        self.place = FieldEdit(HeaderForm)
        self.place.setObjectName(u"place")

        self.grid.addWidget(self.place, 6, 1, 1, 1)

        self.remote_link_label = QLabel(HeaderForm)
        self.remote_link_label.setObjectName(u"remote_link_label")

        self.grid.addWidget(self.remote_link_label, 6, 2, 1, 1)

        self.remote_link = FieldEdit(HeaderForm)
        self.remote_link.setObjectName(u"remote_link")

        self.grid.addWidget(self.remote_link, 6, 3, 1, 1)

        self.author_name_label = QLabel(HeaderForm)
        self.author_name_label.setObjectName(u"author_name_label")

        self.grid.addWidget(self.author_name_label, 7, 0, 1, 1)

        self.author_name = FieldEdit(HeaderForm)
        self.author_name.setObjectName(u"author_name")

        self.grid.addWidget(self.author_name, 7, 1, 1, 1)

        self.author_title_label = QLabel(HeaderForm)
        self.author_title_label.setObjectName(u"author_title_label")

        self.grid.addWidget(self.author_title_label, 7, 2, 1, 1)

        self.author_title = FieldEdit(HeaderForm)
        self.author_title.setObjectName(u"author_title")

        self.grid.addWidget(self.author_title, 7, 3, 1, 1)

        self.author_body_label = QLabel(HeaderForm)
        self.author_body_label.setObjectName(u"author_body_label")

        self.grid.addWidget(self.author_body_label, 8, 0, 1, 1)

        self.author_body = FieldEdit(HeaderForm)
        self.author_body.setObjectName(u"author_body")

        self.grid.addWidget(self.author_body, 8, 1, 1, 1)

        self.author_email_label = QLabel(HeaderForm)
        self.author_email_label.setObjectName(u"author_email_label")

        self.grid.addWidget(self.author_email_label, 8, 2, 1, 1)

        self.author_email = FieldEdit(HeaderForm)
        self.author_email.setObjectName(u"author_email")

        self.grid.addWidget(self.author_email, 8, 3, 1, 1)

        self.classification_label = QLabel(HeaderForm)
        self.classification_label.setObjectName(u"classification_label")

        self.grid.addWidget(self.classification_label, 9, 0, 1, 1)

        self.classification = FieldEdit(HeaderForm)
        self.classification.setObjectName(u"classification")

        self.grid.addWidget(self.classification, 9, 1, 1, 1)

        self.approval_place_label = QLabel(HeaderForm)
        self.approval_place_label.setObjectName(u"approval_place_label")

        self.grid.addWidget(self.approval_place_label, 10, 0, 1, 1)

        self.approval_row = QHBoxLayout()
        self.approval_row.setSpacing(6)
        self.approval_row.setObjectName(u"approval_row")
        self.approval_place = FieldEdit(HeaderForm)
        self.approval_place.setObjectName(u"approval_place")

        self.approval_row.addWidget(self.approval_place)

        self.approval_date_label = QLabel(HeaderForm)
        self.approval_date_label.setObjectName(u"approval_date_label")

        self.approval_row.addWidget(self.approval_date_label)

        self.approval_date = DateEdit(HeaderForm)
        self.approval_date.setObjectName(u"approval_date")

        self.approval_row.addWidget(self.approval_date)

        self.approval_clock_label = QLabel(HeaderForm)
        self.approval_clock_label.setObjectName(u"approval_clock_label")

        self.approval_row.addWidget(self.approval_clock_label)

        self.approval_clock = ClockEdit(HeaderForm)
        self.approval_clock.setObjectName(u"approval_clock")

        self.approval_row.addWidget(self.approval_clock)

        self.approval_row.setStretch(0, 4)
        self.approval_row.setStretch(2, 2)
        self.approval_row.setStretch(4, 1)

        self.grid.addLayout(self.approval_row, 10, 1, 1, 3)

        self.notice_up_label = QLabel(HeaderForm)
        self.notice_up_label.setObjectName(u"notice_up_label")

        self.grid.addWidget(self.notice_up_label, 11, 0, 1, 1)

        self.notice_row = QHBoxLayout()
        self.notice_row.setSpacing(6)
        self.notice_row.setObjectName(u"notice_row")
        self.notice_up = DateEdit(HeaderForm)
        self.notice_up.setObjectName(u"notice_up")

        self.notice_row.addWidget(self.notice_up)

        self.notice_down_label = QLabel(HeaderForm)
        self.notice_down_label.setObjectName(u"notice_down_label")

        self.notice_row.addWidget(self.notice_down_label)

        self.notice_down = DateEdit(HeaderForm)
        self.notice_down.setObjectName(u"notice_down")

        self.notice_row.addWidget(self.notice_down)

        self.kept_at_label = QLabel(HeaderForm)
        self.kept_at_label.setObjectName(u"kept_at_label")

        self.notice_row.addWidget(self.kept_at_label)

        self.kept_at = FieldEdit(HeaderForm)
        self.kept_at.setObjectName(u"kept_at")

        self.notice_row.addWidget(self.kept_at)

        self.notice_row.setStretch(0, 2)
        self.notice_row.setStretch(2, 2)
        self.notice_row.setStretch(4, 4)

        self.grid.addLayout(self.notice_row, 11, 1, 1, 3)

        self.fields_label = QLabel(HeaderForm)
        self.fields_label.setObjectName(u"fields_label")

        self.grid.addWidget(self.fields_label, 13, 0, 1, 1)

        self.fields = FreeFieldsEdit(HeaderForm)
        self.fields.setObjectName(u"fields")

        self.grid.addWidget(self.fields, 13, 1, 1, 3)

        self.grid.setColumnStretch(1, 3)
        self.grid.setColumnStretch(3, 2)
        self.title_label.setBuddy(self.title)
        self.kind_label.setBuddy(self.kind)
        self.profile_label.setBuddy(self.profile)
        self.body_record_label.setBuddy(self.body_record)
        self.first_number_label.setBuddy(self.first_number)
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
        self.approval_place_label.setBuddy(self.approval_place)
        self.approval_date_label.setBuddy(self.approval_date)
        self.approval_clock_label.setBuddy(self.approval_clock)
        self.notice_up_label.setBuddy(self.notice_up)
        self.notice_down_label.setBuddy(self.notice_down)
        self.kept_at_label.setBuddy(self.kept_at)
        self.fields_label.setBuddy(self.fields)

        self.retranslateUi(HeaderForm)

        QMetaObject.connectSlotsByName(HeaderForm)
    # setupUi

    def retranslateUi(self, HeaderForm):
        self.title_label.setText(QCoreApplication.translate("HeaderForm", u"&Title", None))
        self.title.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Title", None))
        self.kind_label.setText(QCoreApplication.translate("HeaderForm", u"&Kind", None))
        self.kind.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Kind", None))
        self.profile_label.setText(QCoreApplication.translate("HeaderForm", u"Profile", None))
        self.profile.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Profile", None))
        self.body_record_label.setText(QCoreApplication.translate("HeaderForm", u"Body that meets", None))
        self.body_record.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Body that meets", None))
        self.edit_body.setText(QCoreApplication.translate("HeaderForm", u"Edit\u2026", None))
        self.edit_body.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Edit the body that meets", None))
        self.first_number_label.setText(QCoreApplication.translate("HeaderForm", u"First \u00a7", None))
        self.first_number.setAccessibleName(QCoreApplication.translate("HeaderForm", u"First \u00a7", None))
        self.body_label.setText(QCoreApplication.translate("HeaderForm", u"&Body", None))
        self.body.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Body", None))
        self.unit_label.setText(QCoreApplication.translate("HeaderForm", u"&Unit", None))
        self.unit.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Unit", None))
        self.document_date_label.setText(QCoreApplication.translate("HeaderForm", u"&Document date", None))
        self.document_date.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Document date", None))
        self.case_number_label.setText(QCoreApplication.translate("HeaderForm", u"&Case number", None))
        self.case_number.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Case number", None))
        self.days_label.setText(QCoreApplication.translate("HeaderForm", u"Meetin&g", None))
        self.days.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Meeting days", None))
        self.place_label.setText(QCoreApplication.translate("HeaderForm", u"&Place", None))
        self.place.setAccessibleName(QCoreApplication.translate("HeaderForm", u"&Place", None))
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
        self.approval_place_label.setText(QCoreApplication.translate("HeaderForm", u"Approved at", None))
        self.approval_place.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Approved at, place", None))
        self.approval_date_label.setText(QCoreApplication.translate("HeaderForm", u"date", None))
        self.approval_date.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Approval, date", None))
        self.approval_clock_label.setText(QCoreApplication.translate("HeaderForm", u"time", None))
        self.approval_clock.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Approval, time", None))
        self.notice_up_label.setText(QCoreApplication.translate("HeaderForm", u"Notice put up", None))
        self.notice_up.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Notice put up", None))
        self.notice_down_label.setText(QCoreApplication.translate("HeaderForm", u"taken down", None))
        self.notice_down.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Notice taken down", None))
        self.kept_at_label.setText(QCoreApplication.translate("HeaderForm", u"minutes kept at", None))
        self.kept_at.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Where the minutes are kept", None))
        self.fields_label.setText(QCoreApplication.translate("HeaderForm", u"Other fields", None))
        self.fields.setAccessibleName(QCoreApplication.translate("HeaderForm", u"Other fields", None))
        pass
    # retranslateUi
