package org.tongban.assessment.intake;

import java.math.BigDecimal;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.exchange.Field;
import org.tongban.exchange.ImportContext;
import org.tongban.exchange.ImportKind;
import org.tongban.exchange.Intake;
import org.tongban.policy.PolicyBook;
import org.tongban.registry.People;
import org.tongban.registry.Sites;
import org.tongban.store.Tx;

/** Monthly grades: a sheet a month, or a column that names the month. */
@Component
public final class GradesKind implements ImportKind {

    static final Field<String> GRADE = Field.text("等次", "考核等次", "月度等次", "考核等级", "等级", "考核结果", "评定等次", "月度考核等次", "评定结果", "考核结论");
    static final Field<BigDecimal> SCORE = Field.decimal("得分", "分数", "考核得分", "成绩", "总分", "考核成绩", "考核分数", "月度得分", "总得分", "综合得分");
    static final Field<String> MONTH = Field.text("月份", "考核月份", "年月", "月", "考核年月", "考核期", "考核时间");

    private final Tx tx;
    private final People people;
    private final Sites sites;
    private final PolicyBook book;

    @Activate
    public GradesKind(@Reference Tx tx, @Reference People people, @Reference Sites sites, @Reference PolicyBook book) {
        this.tx = tx;
        this.people = people;
        this.sites = sites;
        this.book = book;
    }

    @Override
    public String id() {
        return "grades";
    }

    @Override
    public String title() {
        return "月度考核";
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(Roll.IDENTITY, Roll.NAME.needed(), Roll.SITE, SCORE, GRADE.needed(), MONTH);
    }

    @Override
    public boolean manySheets() {
        return true;
    }

    @Override
    public Intake open(ImportContext context) {
        return new GradesIntake(context, tx, new Roll(people, sites), book);
    }
}
