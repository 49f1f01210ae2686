"""The report as an Excel workbook: the rows of each sheet, the formulas of the sums, and the file itself."""
