from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QFormLayout, QGridLayout, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QRadioButton, QSizePolicy, QVBoxLayout

class Ui_ExportDialog(object):
    def setupUi(self, ExportDialog):
        if not ExportDialog.objectName():
            ExportDialog.setObjectName(u"ExportDialog")
        ExportDialog.resize(560, 520)
        self.column = QVBoxLayout(ExportDialog)
        self.column.setObjectName(u"column")
        self.intro = QLabel(ExportDialog)
        self.intro.setObjectName(u"intro")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.intro.sizePolicy().hasHeightForWidth())
        self.intro.setSizePolicy(sizePolicy)
        self.intro.setWordWrap(True)

        self.column.addWidget(self.intro)

        self.what = QGroupBox(ExportDialog)
        self.what.setObjectName(u"what")
        self.what_grid = QGridLayout(self.what)
        self.what_grid.setObjectName(u"what_grid")
        self.whole = QRadioButton(self.what)
        self.whole.setObjectName(u"whole")
        self.whole.setChecked(True)

        self.what_grid.addWidget(self.whole, 0, 0, 1, 2)

        self.extract = QRadioButton(self.what)
        self.extract.setObjectName(u"extract")

        self.what_grid.addWidget(self.extract, 1, 0, 1, 1)

        self.items = QLineEdit(self.what)
        self.items.setObjectName(u"items")

        self.what_grid.addWidget(self.items, 1, 1, 1, 1)

        self.items_told = QLabel(self.what)
        self.items_told.setObjectName(u"items_told")
        self.items_told.setWordWrap(True)

        self.what_grid.addWidget(self.items_told, 2, 1, 1, 1)

        self.notice = QRadioButton(self.what)
        self.notice.setObjectName(u"notice")

        self.what_grid.addWidget(self.notice, 3, 0, 1, 2)


        self.column.addWidget(self.what)

        self.formats = QGroupBox(ExportDialog)
        self.formats.setObjectName(u"formats")
        self.formats_grid = QGridLayout(self.formats)
        self.formats_grid.setObjectName(u"formats_grid")
        self.as_docx = QCheckBox(self.formats)
        self.as_docx.setObjectName(u"as_docx")

        self.formats_grid.addWidget(self.as_docx, 0, 0, 1, 1)

        self.as_txt = QCheckBox(self.formats)
        self.as_txt.setObjectName(u"as_txt")

        self.formats_grid.addWidget(self.as_txt, 0, 1, 1, 1)

        self.as_pdf = QCheckBox(self.formats)
        self.as_pdf.setObjectName(u"as_pdf")

        self.formats_grid.addWidget(self.as_pdf, 1, 0, 1, 1)

        self.as_md = QCheckBox(self.formats)
        self.as_md.setObjectName(u"as_md")

        self.formats_grid.addWidget(self.as_md, 1, 1, 1, 1)

        self.as_html = QCheckBox(self.formats)
        self.as_html.setObjectName(u"as_html")

        self.formats_grid.addWidget(self.as_html, 2, 0, 1, 1)

        self.as_json = QCheckBox(self.formats)
        self.as_json.setObjectName(u"as_json")

        self.formats_grid.addWidget(self.as_json, 2, 1, 1, 1)

        self.as_ics = QCheckBox(self.formats)
        self.as_ics.setObjectName(u"as_ics")

        self.formats_grid.addWidget(self.as_ics, 3, 0, 1, 1)


        self.column.addWidget(self.formats)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.look_label = QLabel(ExportDialog)
        self.look_label.setObjectName(u"look_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.look_label)

        self.look = QComboBox(ExportDialog)
        self.look.setObjectName(u"look")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.look)

        self.look_told = QLabel(ExportDialog)
        self.look_told.setObjectName(u"look_told")
        self.look_told.setWordWrap(True)

        self.form.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.look_told)

        self.use_default = QPushButton(ExportDialog)
        self.use_default.setObjectName(u"use_default")
        self.use_default.setAutoDefault(False)

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.use_default)

        self.folder_label = QLabel(ExportDialog)
        self.folder_label.setObjectName(u"folder_label")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.folder_label)

        self.folder_row = QHBoxLayout()
        self.folder_row.setObjectName(u"folder_row")
        self.folder = QLineEdit(ExportDialog)
        self.folder.setObjectName(u"folder")

        self.folder_row.addWidget(self.folder)

        self.browse = QPushButton(ExportDialog)
        self.browse.setObjectName(u"browse")
        self.browse.setAutoDefault(False)

        self.folder_row.addWidget(self.browse)


        self.form.setLayout(3, QFormLayout.ItemRole.FieldRole, self.folder_row)

        self.name_label = QLabel(ExportDialog)
        self.name_label.setObjectName(u"name_label")

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(ExportDialog)
        self.name.setObjectName(u"name")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.name)


        self.column.addLayout(self.form)

        self.told_label = QLabel(ExportDialog)
        self.told_label.setObjectName(u"told_label")
        self.told_label.setVisible(False)

        self.column.addWidget(self.told_label)

        self.told = QListWidget(ExportDialog)
        self.told.setObjectName(u"told")
        self.told.setVisible(False)
        self.told.setWordWrap(True)

        self.column.addWidget(self.told)

        self.buttons = QDialogButtonBox(ExportDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.column.addWidget(self.buttons)

        self.look_label.setBuddy(self.look)
        self.folder_label.setBuddy(self.folder)
        self.name_label.setBuddy(self.name)
        self.told_label.setBuddy(self.told)

        self.retranslateUi(ExportDialog)
        self.buttons.accepted.connect(ExportDialog.accept)
        self.buttons.rejected.connect(ExportDialog.reject)

        QMetaObject.connectSlotsByName(ExportDialog)
    # setupUi

    def retranslateUi(self, ExportDialog):
        ExportDialog.setWindowTitle(QCoreApplication.translate("ExportDialog", u"Export", None))
        self.intro.setText(QCoreApplication.translate("ExportDialog", u"Makes files of the document. The document itself does not change, and files of the same name are replaced by whole new ones.", None))
        self.what.setTitle(QCoreApplication.translate("ExportDialog", u"What", None))
        self.whole.setText(QCoreApplication.translate("ExportDialog", u"The w&hole document", None))
        self.extract.setText(QCoreApplication.translate("ExportDialog", u"An ext&ract of \u00a7\u00a7", None))
        self.items.setPlaceholderText(QCoreApplication.translate("ExportDialog", u"e.g. 45, 47-49", None))
        self.items.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Paragraphs or sections of the extract", None))
        self.notice.setText(QCoreApplication.translate("ExportDialog", u"The &notice alone", None))
        self.formats.setTitle(QCoreApplication.translate("ExportDialog", u"Formats", None))
        self.as_docx.setText(QCoreApplication.translate("ExportDialog", u"&Word", None))
        self.as_txt.setText(QCoreApplication.translate("ExportDialog", u"&Plain text", None))
        self.as_pdf.setText(QCoreApplication.translate("ExportDialog", u"P&DF", None))
        self.as_md.setText(QCoreApplication.translate("ExportDialog", u"&Markdown", None))
        self.as_html.setText(QCoreApplication.translate("ExportDialog", u"We&b page", None))
        self.as_json.setText(QCoreApplication.translate("ExportDialog", u"&JSON", None))
        self.as_ics.setText(QCoreApplication.translate("ExportDialog", u"&Calendar with the last days", None))
        self.look_label.setText(QCoreApplication.translate("ExportDialog", u"&Look", None))
        self.look.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Profile of the document", None))
        self.use_default.setText(QCoreApplication.translate("ExportDialog", u"Use the d&efault look", None))
        self.folder_label.setText(QCoreApplication.translate("ExportDialog", u"&Folder", None))
        self.folder.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Folder for the files", None))
        self.browse.setText(QCoreApplication.translate("ExportDialog", u"Br&owse\u2026", None))
        self.name_label.setText(QCoreApplication.translate("ExportDialog", u"File n&ame", None))
        self.name.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Name of the files, without ending", None))
        self.told_label.setText(QCoreApplication.translate("ExportDialog", u"To &know of the PDF", None))
        self.told.setAccessibleName(QCoreApplication.translate("ExportDialog", u"What stands in the way of a good PDF", None))
    # retranslateUi
