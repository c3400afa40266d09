package org.tongban.core.law;

/**
 * A policy document or law (方案、文件).
 *
 * @param title  its full title
 * @param number its document number, such as {@code 宿区政办发〔2024〕26号}; for a document without one, its date or short title
 */
public record Instrument(String title, String number) {

    /** A clause of this document by its id in the clause register. */
    public Citation clause(String id) {
        return new Citation(id, number);
    }

    @Override
    public String toString() {
        return title + "（" + number + "）";
    }
}
