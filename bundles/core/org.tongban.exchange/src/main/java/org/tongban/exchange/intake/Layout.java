package org.tongban.exchange.intake;

import java.util.List;
import org.tongban.exchange.source.Line;
import org.tongban.exchange.source.TableSource.Sheet;

/**
 * Where a sheet has its table.
 *
 * @param sheet       the sheet
 * @param title       the lines above the headings, joined by spaces
 * @param headingRows the one or two lines of headings
 * @param columns     which column holds which field
 */
record Layout(Sheet sheet, String title, List<Line> headingRows, Columns columns) {

    int firstHeadingRow() {
        return headingRows.get(0).number();
    }

    int lastHeadingRow() {
        return headingRows.get(headingRows.size() - 1).number();
    }
}
