package org.tongban.exchange.registry;

import java.util.Optional;
import org.tongban.core.people.DegreeLevel;
import org.tongban.exchange.CellType.Unreadable;

/** Degrees as offices write them: 大学, 本科（自考）, 大学专科, 硕士研究生. */
record DegreeSpelling(DegreeLevel level, boolean fullTime) {

    private static final String[] PART_TIME = {"自考", "自学考试", "函授", "成人", "成教", "业余", "电大", "网络", "远程", "网教", "国开", "开放大学", "夜大", "在职", "非全日制", "党校", "职大"};

    /**
     * @param form a column of its own that tells how it was studied, empty if there is none
     * @return the degree; empty where nothing is said
     */
    static Optional<DegreeSpelling> of(String written, String form) throws Unreadable {
        String text = Spelling.compact(written);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (Spelling.hasAny(text, "在读", "肄业", "结业", "未毕业")) {
            throw new Unreadable("学历“" + written.strip() + "”尚未取得，请填写已经取得的最高学历");
        }
        DegreeLevel level = level(text).orElseThrow(() -> new Unreadable("学历“" + written.strip() + "”无法确定，请填高中、中专、大专、本科、硕士或博士"));
        return Optional.of(new DegreeSpelling(level, !Spelling.hasAny(text + Spelling.compact(form), PART_TIME)));
    }

    private static Optional<DegreeLevel> level(String text) {
        if (text.contains("博士")) {
            return Optional.of(DegreeLevel.DOCTOR);
        }
        if (Spelling.hasAny(text, "硕士", "研究生")) {
            return Optional.of(DegreeLevel.MASTER);
        }
        if (Spelling.hasAny(text, "本科", "学士", "专升本", "专接本", "专转本", "双学位")) {
            return Optional.of(DegreeLevel.BACHELOR);
        }
        if (Spelling.hasAny(text, "大专", "专科", "高职", "高专")) {
            return Optional.of(DegreeLevel.JUNIOR_COLLEGE);
        }
        if (Spelling.hasAny(text, "中专", "高中", "职高", "技校", "中技", "中职", "初中", "小学", "技工", "职校")) {
            return Optional.of(DegreeLevel.SECONDARY);
        }
        return Spelling.hasAny(text, "大学") || text.equals("本") ? Optional.of(DegreeLevel.BACHELOR) : Optional.empty();
    }
}
