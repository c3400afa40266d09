package org.tongban.assessment.intake;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.assessment.Investigations;
import org.tongban.exchange.Field;
import org.tongban.exchange.ImportContext;
import org.tongban.exchange.ImportKind;
import org.tongban.exchange.Intake;
import org.tongban.policy.PolicyBook;
import org.tongban.registry.People;
import org.tongban.registry.Sites;

/** Investigations: opened, closed, the grades decided for the months that were suspended. */
@Component
public final class InvestigationsKind implements ImportKind {

    static final Field<LocalDate> FILED = Field.date("立案日期", "立案时间", "立案", "立案日", "调查开始日期");
    static final Field<LocalDate> CLOSED = Field.date("结案日期", "结案时间", "结案", "结案日", "调查结束日期");
    static final Field<String> DECIDED = Field.text("处理后月度等次", "处理后等次", "处理后考核等次", "确定等次", "处理结果等次", "暂停月份等次", "月度等次", "补评等次");

    private final People people;
    private final Sites sites;
    private final PolicyBook book;
    private final Investigations investigations;

    @Activate
    public InvestigationsKind(@Reference People people, @Reference Sites sites, @Reference PolicyBook book, @Reference Investigations investigations) {
        this.people = people;
        this.sites = sites;
        this.book = book;
        this.investigations = investigations;
    }

    @Override
    public String id() {
        return "investigations";
    }

    @Override
    public String title() {
        return "立案";
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(Roll.IDENTITY, Roll.NAME, Roll.SITE, FILED.needed(), CLOSED, DECIDED);
    }

    @Override
    public Intake open(ImportContext context) {
        return new InvestigationsIntake(context, new Roll(people, sites), book, investigations);
    }
}
