"""The lists of a day: each is made once as rows and written as PDF, workbook or plain table."""
