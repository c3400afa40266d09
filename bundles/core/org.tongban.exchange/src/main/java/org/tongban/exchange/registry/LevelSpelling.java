package org.tongban.exchange.registry;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongban.core.people.SkillLevel;
import org.tongban.exchange.CellType.Unreadable;

/**
 * Levels of skill as offices write them: 五级/初级工, 五级（初级工）, 初级, 五级, 5级, 高级技师. The national standard numbers
 * the levels downwards: five is the lowest. 高级 alone is the third level; 高级技师 is the first, not 技师.
 */
final class LevelSpelling {

    private static final Set<String> NONE = Set.of("", "无", "未取证", "未取得", "没有", "暂无", "无证", "无证书", "未持证", "未考取", "未获证", "未评定", "未定级", "无等级", "未取得证书", "/", "-", "—", "否");
    private static final Pattern NUMBER = Pattern.compile("([一二三四五12345])级");
    private static final String DOWNWARDS = "五四三二一";

    private LevelSpelling() {
    }

    /** Whether the text says outright that there is no certificate, rather than nothing at all. */
    static boolean saysNone(String written) {
        String text = Spelling.compact(written);
        return NONE.contains(text) && Spelling.hasAny(text, "无", "未", "没有");
    }

    /** A clerk's level; empty where there is none. */
    static Optional<SkillLevel> ofClerk(String written) throws Unreadable {
        String text = Spelling.compact(written);
        if (NONE.contains(text)) {
            return Optional.empty();
        }
        Optional<SkillLevel> word = byWord(text);
        Optional<SkillLevel> number = byNumber(text);
        boolean contradicts = word.isPresent() && number.isPresent() && !word.equals(number);
        if (contradicts || word.isEmpty() && number.isEmpty() || Spelling.hasAny(text, "首席", "特级", "社工", "社会工作", "学徒")) {
            throw new Unreadable("技能等级“" + written.strip() + "”无法确定，请填五级/初级工、四级/中级工、三级/高级工、二级/技师、一级/高级技师或无");
        }
        return word.or(() -> number);
    }

    /** The level of a social worker's certificate (初级/助理, 中级, 高级); empty where there is none. */
    static Optional<SkillLevel> ofSocialWorker(String written) throws Unreadable {
        String text = Spelling.compact(written);
        if (NONE.contains(text)) {
            return Optional.empty();
        }
        if (Spelling.hasAny(text, "高级")) {
            return Optional.of(SkillLevel.SENIOR);
        }
        if (Spelling.hasAny(text, "助理", "初级")) {
            return Optional.of(SkillLevel.JUNIOR);
        }
        if (Spelling.hasAny(text, "中级", "社会工作师", "社工师")) {
            return Optional.of(SkillLevel.INTERMEDIATE);
        }
        throw new Unreadable("社工证等级“" + written.strip() + "”无法确定，请填初级、中级、高级或无");
    }

    private static Optional<SkillLevel> byWord(String text) {
        if (text.contains("高级技师")) {
            return Optional.of(SkillLevel.SENIOR_TECHNICIAN);
        }
        if (text.contains("技师")) {
            return Optional.of(SkillLevel.TECHNICIAN);
        }
        if (text.contains("高级")) {
            return Optional.of(SkillLevel.SENIOR);
        }
        if (text.contains("中级")) {
            return Optional.of(SkillLevel.INTERMEDIATE);
        }
        return text.contains("初级") ? Optional.of(SkillLevel.JUNIOR) : Optional.empty();
    }

    private static Optional<SkillLevel> byNumber(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return Optional.empty();
        }
        char sign = number.group(1).charAt(0);
        int rank = Character.isDigit(sign) && sign < 128 ? '5' - sign : DOWNWARDS.indexOf(sign);
        return Optional.of(SkillLevel.values()[rank]);
    }
}
