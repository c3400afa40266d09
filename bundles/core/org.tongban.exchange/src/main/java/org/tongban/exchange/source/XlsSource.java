package org.tongban.exchange.source;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.tongban.exchange.Cell;

/** A workbook of Excel 97 to 2003. Its sheets are small (65,536 rows), so they are kept in memory as they were read. */
final class XlsSource implements TableSource {

    private final List<Sheet> sheets;
    private final List<List<Line>> lines;
    private final List<Merges> merges;

    private XlsSource(XlsContent content) {
        this.sheets = content.sheets();
        this.lines = content.lines();
        this.merges = content.merges();
    }

    static XlsSource open(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            if (container.getRoot().hasEntry("EncryptedPackage")) {
                throw encrypted(null);
            }
            if (!container.getRoot().hasEntry("Workbook") && !container.getRoot().hasEntry("Book") && !container.getRoot().hasEntry("WORKBOOK")) {
                throw new UnusableFile("这不是Excel工作簿，请提供xlsx、xls或csv文件");
            }
            XlsContent content = new XlsContent();
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(content);
            new HSSFEventFactory().processWorkbookEvents(request, container);
            content.end();
            return new XlsSource(content);
        } catch (EncryptedDocumentException e) {
            throw encrypted(e);
        } catch (OldExcelFormatException e) {
            throw new UnusableFile("这是Excel 5.0/95的旧格式，请另存为xlsx后重新导入", e);
        } catch (UnusableFile e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnusableFile("工作簿已损坏，无法读出内容，请用Excel或WPS修复另存为xlsx后重新导入", e);
        }
    }

    private static UnusableFile encrypted(Exception cause) {
        return new UnusableFile("工作簿有打开密码，请在Excel或WPS中取消密码后重新导入", cause);
    }

    /** A number as Excel stores it, in binary, in the shortest decimal form that means it. */
    static Cell numeric(double value, boolean isDay, boolean since1904) {
        if (!Double.isFinite(value)) {
            return Cell.of("#NUM!");
        }
        BigDecimal amount = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        BigDecimal plain = amount.scale() < 0 ? amount.setScale(0, java.math.RoundingMode.UNNECESSARY) : amount;
        return XlsxLines.numeric(plain, plain.toPlainString(), isDay, since1904);
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public Lines open(Sheet sheet) {
        Iterator<Line> all = new ArrayList<>(lines.get(sheet.index())).iterator();
        return new Lines() {
            @Override
            public Line next() {
                return all.hasNext() ? all.next() : null;
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    @Override
    public Merges merges(Sheet sheet) {
        return merges.get(sheet.index());
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public void close() {
        // read as a whole
    }
}
