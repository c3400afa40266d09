package org.tongban.exchange.pdf;

import java.util.List;

/**
 * One document, such as a payslip.
 *
 * @param title  in large letters in the middle of the first line; empty for none
 * @param blocks what follows, from the top
 */
public record PdfDocument(String title, List<PdfBlock> blocks) {

    public PdfDocument {
        blocks = List.copyOf(blocks);
    }
}
