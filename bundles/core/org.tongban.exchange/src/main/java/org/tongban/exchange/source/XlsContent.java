package org.tongban.exchange.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.tongban.exchange.Cell;
import org.tongban.exchange.source.TableSource.Sheet;

/** Gathers the cells of an xls workbook from its records. */
final class XlsContent implements HSSFListener {

    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final List<List<Line>> lines = new ArrayList<>();
    private final List<Merges> merges = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private @Nullable SSTRecord strings;
    private boolean since1904;
    private boolean inSheet;
    private boolean inWorksheet;
    private final List<Boolean> isWorksheet = new ArrayList<>();
    private TreeMap<Integer, Cell[]> rows = new TreeMap<>();
    private List<Merges.Area> areas = new ArrayList<>();
    private @Nullable FormulaRecord textFormula;

    List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            BoundSheetRecord sheet = i < bound.size() ? bound.get(i) : null;
            boolean hidden = sheet == null || sheet.isHidden() || sheet.isVeryHidden() || !isWorksheet.get(i);
            sheets.add(new Sheet(i, sheet == null ? "" : sheet.getSheetname(), hidden));
        }
        return sheets;
    }

    List<List<Line>> lines() {
        return lines;
    }

    List<Merges> merges() {
        return merges;
    }

    @Override
    public void processRecord(Record record) {
        if (record instanceof BOFRecord bof) {
            begin(bof);
        } else if (record instanceof BoundSheetRecord sheet) {
            bound.add(sheet);
        } else if (record instanceof DateWindow1904Record window) {
            since1904 = window.getWindowing() == 1;
        } else if (record instanceof FormatRecord format) {
            formats.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof ExtendedFormatRecord style) {
            formatOfStyle.add((int) style.getFormatIndex());
        } else if (record instanceof SSTRecord shared) {
            strings = shared;
        } else if (record instanceof MergeCellsRecord merged) {
            merge(merged);
        } else if (record instanceof StringRecord string && textFormula != null) {
            put(textFormula, Cell.of(string.getString()));
            textFormula = null;
        } else if (record instanceof CellValueRecordInterface cell) {
            put(cell, value(cell));
        } else if (record instanceof LabelRecord label) {
            put(label.getRow(), label.getColumn(), Cell.of(label.getValue()));
        }
    }

    /** The workbook's own stream begins first, then each sheet's; charts may be embedded in sheets. */
    private void begin(BOFRecord bof) {
        if (bof.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        if (bof.getType() == BOFRecord.TYPE_CHART && inWorksheet) {
            return;
        }
        end();
        inSheet = true;
        inWorksheet = bof.getType() == BOFRecord.TYPE_WORKSHEET;
        isWorksheet.add(inWorksheet);
    }

    /** Closes the sheet being read. */
    void end() {
        if (inSheet) {
            List<Line> sheet = new ArrayList<>();
            rows.forEach((row, cells) -> sheet.add(Line.of(row + 1, cells, cells.length)));
            lines.add(sheet);
            merges.add(new Merges(areas));
            rows = new TreeMap<>();
            areas = new ArrayList<>();
        }
        inSheet = false;
        inWorksheet = false;
    }

    private Cell value(CellValueRecordInterface cell) {
        if (cell instanceof LabelSSTRecord label) {
            SSTRecord shared = strings;
            return shared == null ? Cell.EMPTY : Cell.of(shared.getString(label.getSSTIndex()).getString());
        }
        if (cell instanceof NumberRecord number) {
            return XlsSource.numeric(number.getValue(), isDay(cell), since1904);
        }
        if (cell instanceof BoolErrRecord flag) {
            return Cell.of(flag.isBoolean() ? flag.getBooleanValue() ? "TRUE" : "FALSE" : error(flag.getErrorValue()));
        }
        if (cell instanceof FormulaRecord formula) {
            return formula(formula);
        }
        return Cell.EMPTY;
    }

    private Cell formula(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            textFormula = formula;
            return Cell.EMPTY;
        }
        return switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> XlsSource.numeric(formula.getValue(), isDay(formula), since1904);
            case BOOLEAN -> Cell.of(formula.getCachedBooleanValue() ? "TRUE" : "FALSE");
            case ERROR -> Cell.of(error(formula.getCachedErrorValue()));
            default -> Cell.EMPTY;
        };
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#VALUE!";
    }

    private boolean isDay(CellValueRecordInterface cell) {
        int style = cell.getXFIndex();
        int format = style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
        return DateFormats.isDay(format, formats.get(format));
    }

    private void put(CellValueRecordInterface at, Cell cell) {
        put(at.getRow(), at.getColumn(), cell);
    }

    private void put(int row, int column, Cell cell) {
        if (cell == Cell.EMPTY || !inWorksheet) {
            return;
        }
        Cell[] cells = rows.get(row);
        if (cells == null || cells.length <= column) {
            Cell[] wider = new Cell[column + 1];
            Arrays.fill(wider, Cell.EMPTY);
            if (cells != null) {
                System.arraycopy(cells, 0, wider, 0, cells.length);
            }
            cells = wider;
            rows.put(row, cells);
        }
        cells[column] = cell;
    }

    private void merge(MergeCellsRecord merged) {
        for (int i = 0; i < merged.getNumAreas(); i++) {
            CellRangeAddress area = merged.getAreaAt(i);
            areas.add(new Merges.Area(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()));
        }
    }
}
