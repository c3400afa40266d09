package org.tongban.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongban.exchange.Importer.Rejection;
import org.tongban.exchange.Importer.Report;

/** What an import did, as every command that imports answers it. */
public final class ImportAnswer {

    private ImportAnswer() {
    }

    /** @return the command's exit status */
    public static int answer(Report report, boolean dryRun, boolean skipBadRows, Terminal terminal) {
        String kind = report.kind();
        terminal.answer(tree(report), out -> {
            out.println(terminal.text(
                    String.format("%s：读入 %d 行，合格 %d 行（新增 %d、变更 %d、相同 %d），拒收 %d 处；%s", kind, report.read(), report.accepted(),
                            report.fresh(), report.changed(), report.same(), report.rejected().size(), fate(report, dryRun)),
                    String.format("%s: %d rows read, %d accepted (%d new, %d changed, %d same), %d rejections; %s", kind, report.read(), report.accepted(),
                            report.fresh(), report.changed(), report.same(), report.rejected().size(), report.stored() ? "stored" : "not stored")));
            report.rejected().forEach(rejection -> out.println("  " + sentence(rejection)));
        });
        return report.rejected().isEmpty() || skipBadRows ? 0 : 1;
    }

    private static String fate(Report report, boolean dryRun) {
        if (report.stored()) {
            return "已保存";
        }
        if (dryRun) {
            return "仅检查，未保存";
        }
        return report.rejected().isEmpty() ? "没有可保存的行" : "未保存任何内容：请改正后重新导入，或加 --skip-bad-rows 只存合格的行";
    }

    private static String sentence(Rejection rejection) {
        return (rejection.sheet().isEmpty() ? "" : rejection.sheet() + " ") + "第" + rejection.row() + "行 " + rejection.column()
                + (rejection.value().isEmpty() ? "" : "“" + rejection.value() + "”") + "：" + rejection.reason();
    }

    private static Map<String, Object> tree(Report report) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", report.kind());
        tree.put("read", report.read());
        tree.put("accepted", report.accepted());
        tree.put("stored", report.stored());
        tree.put("new", report.fresh());
        tree.put("changed", report.changed());
        tree.put("same", report.same());
        List<Map<String, Object>> rejected = new ArrayList<>();
        for (Rejection rejection : report.rejected()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("sheet", rejection.sheet());
            entry.put("row", rejection.row());
            entry.put("column", rejection.column());
            entry.put("value", rejection.value());
            entry.put("reason", rejection.reason());
            rejected.add(entry);
        }
        tree.put("rejected", rejected);
        return tree;
    }
}
