"""Fills in a form with LibreOffice: fill.py FORM VALUES FOLDER

VALUES has a line "id<TAB>value" for each cell of the first sheet, where id is the hidden one of its row.
Writes FOLDER/filled.xlsx, FOLDER/filled.ods and FOLDER/again.xlsx, which is made of the latter.
"""
import subprocess
import sys
import time
import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def option(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def desktop(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            time.sleep(0.25)
    raise SystemExit("no office")


def main(form, values, folder):
    pipe = "dti" + str(time.time_ns())
    office = subprocess.Popen([
        "soffice", "--headless", "--norestore", "--nologo", "-env:UserInstallation=file://%s/profile" % folder,
        "--accept=pipe,name=%s;urp" % pipe])
    try:
        desk = desktop(pipe)
        book = desk.loadComponentFromURL("file://" + form, "_blank", 0, (option("Hidden", True),))
        sheet = book.Sheets.getByIndex(0)
        column = next(c for c in range(40) if sheet.getCellByPosition(c, 0).String == "dti:value")
        rows = {sheet.getCellByPosition(0, r).String: r for r in range(1, 400)}
        for line in open(values, encoding="utf-8").read().splitlines():
            name, value = line.split("\t")
            cell = sheet.getCellByPosition(column, rows[name])
            # As if it were typed: numbers become numbers, with the marks of the locale of the cell.
            try:
                cell.Value = float(value)
            except ValueError:
                cell.String = value
        store(book, "Calc MS Excel 2007 XML", folder + "/filled.xlsx")
        store(book, "calc8", folder + "/filled.ods")
        book.close(True)
        again = desk.loadComponentFromURL("file://" + folder + "/filled.ods", "_blank", 0, (option("Hidden", True),))
        store(again, "Calc MS Excel 2007 XML", folder + "/again.xlsx")
        again.close(True)
        desk.terminate()
        office.wait(60)
    finally:
        office.kill()


def store(book, kind, file):
    book.storeToURL("file://" + file, (option("FilterName", kind),))


main(*sys.argv[1:])
