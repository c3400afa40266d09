package org.tongban.widgets.gallery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Working;
import org.tongban.core.money.Money;
import org.tongban.widgets.look.Tone;

/** Made-up rows and workings to look at and to measure with. */
public final class Samples {
    private static final String[] SURNAMES = {"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗"};
    private static final String[] GIVEN = {"伟", "芳", "娜", "秀英", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀兰", "霞", "平", "刚", "桂英", "子涵", "欣怡"};
    private static final String[] SITES = {"区政务服务中心", "城区街道便民服务中心", "双庄街道便民服务中心", "王官集镇便民服务中心", "埠子镇便民服务中心", "龙河镇便民服务中心"};
    private static final String[] LEVELS = {"一级", "二级", "三级", "四级", "五级"};
    private static final String[] GRADES = {"优秀", "良好", "合格", "不合格"};

    private Samples() {
    }

    /** Someone's pay of a month. */
    public record Slip(int number, String name, String site, String level, LocalDate since, Money base, Money skill, Money merit, Money deducted, Money net, String grade, boolean certified, Tone state, String note) {
    }

    /** The same rows at each call. */
    public static List<Slip> slips(int count) {
        Random random = new Random(7);
        List<Slip> slips = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String name = SURNAMES[random.nextInt(SURNAMES.length)] + GIVEN[random.nextInt(GIVEN.length)];
            Money base = Money.yuan(2490L + 10 * random.nextInt(60));
            Money skill = Money.yuan(100L * random.nextInt(9));
            Money merit = new Money(30000 + random.nextInt(90000));
            Money deducted = new Money(28000 + random.nextInt(20000));
            Tone state = i % 17 == 0 ? Tone.FAIL : i % 11 == 0 ? Tone.WARN : i % 23 == 0 ? Tone.MUTED : Tone.NONE;
            String note = state == Tone.FAIL ? "未设置：绩效基数（SC-2.2.6-a）" : state == Tone.WARN ? "比上月多 312.00" : "";
            slips.add(new Slip(i, name, SITES[random.nextInt(SITES.length)], LEVELS[random.nextInt(5)], LocalDate.of(2015 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                    base, skill, merit, deducted, base.plus(skill).plus(merit).minus(deducted), GRADES[Math.min(3, random.nextInt(5))], random.nextInt(4) > 0, state, note));
        }
        return slips;
    }

    /** The workings of a skill pay, as the pack of 宿城 writes them. */
    public static List<Working> workings() {
        String document = "宿区政办发〔2024〕26号";
        return List.of(
                new Working("", Working.Kind.FACT, "姓名", "张敏", null, "", null),
                new Working("", Working.Kind.FACT, "技能等级", "三级", null, "", null),
                new Working("", Working.Kind.FACT, "取得职业技能等级证书的日期", "2023-11-18", null, "", null),
                new Working("skill", Working.Kind.FIGURE, "三级办事员技能等级工资标准", "400.00", new Citation("SC-2.2.5.2-a", document),
                        "技能等级工资分为五级，一级每月800元、二级每月600元、三级每月400元、四级每月200元、五级每月100元，自取得证书的次月起发放。", LocalDate.of(2024, 7, 1)),
                new Working("skill", Working.Kind.READING, "“自取得证书的次月起”是按证书落款日期还是按备案日期计算？", "A：按证书落款日期的次月", new Citation("SC-2.2.5.2-b", document),
                        "自取得证书的次月起发放。", LocalDate.of(2025, 1, 1)),
                new Working("skill", Working.Kind.STEP, "起发月份", "2023-12", null, "", null),
                new Working("skill", Working.Kind.RESULT, "技能等级工资", "400.00", null, "", null),
                new Working("seniority", Working.Kind.FACT, "入职日期", "2019-03-04", null, "", null),
                new Working("seniority", Working.Kind.FIGURE, "工龄工资每满一年", "50.00", new Citation("SC-2.2.5.3", document),
                        "在综合窗口岗位工作每满一年，每月增加50元，最高不超过500元。", LocalDate.of(2024, 7, 1)),
                new Working("seniority", Working.Kind.STEP, "满年数", "6", null, "", null),
                new Working("seniority", Working.Kind.STEP, "满年数 × 每年", "300.00", new Citation("SC-2.2.5.3", document), "", null),
                new Working("seniority", Working.Kind.RESULT, "工龄工资", "300.00", null, "", null));
    }
}
