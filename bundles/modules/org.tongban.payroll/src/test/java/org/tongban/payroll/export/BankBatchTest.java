package org.tongban.payroll.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.money.Money;
import org.tongban.exchange.TableSheet;
import org.tongban.payroll.PayRefused;
import org.tongban.payroll.PayRun;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.RunState;
import org.tongban.payroll.Slip;
import org.tongban.payroll.SlipLine;
import org.tongban.payroll.SlipLine.Kind;
import org.tongban.registry.BankCard;
import org.tongban.registry.Dossier;
import org.tongban.registry.Person;

class BankBatchTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 20);
    private static final YearMonth JANUARY = YearMonth.of(2025, 1);
    private static final Citation CLAUSE = new Citation("T-1", "试〔2025〕1号");

    private final List<Slip> slips = new ArrayList<>();
    private final Map<PersonId, Dossier> dossiers = new HashMap<>();

    private BankBatchTest with(long number, String name, String site, String gross, String tax, String card, PayStatus status) {
        Money earned = Money.yuan(gross);
        Money withheld = Money.yuan(tax);
        List<SlipLine> lines = status == PayStatus.BLOCKED ? List.of() : List.of(SlipLine.earning("basic", "基本工资", earned, CLAUSE),
                new SlipLine(Kind.TAX, "tax", "个人所得税", withheld, CLAUSE, Optional.empty()));
        slips.add(new Slip(new PersonId(number), name, new SiteId(site), "站点" + site, status, status == PayStatus.OK ? "" : "原因", lines,
                status == PayStatus.OK ? Optional.of(earned.minus(withheld)) : Optional.empty()));
        dossiers.put(new PersonId(number), new Dossier(new Person(new PersonId(number), Optional.empty(), name, "", ""), List.of(), List.of(), List.of(),
                List.of(), card.isEmpty() ? List.of() : List.of(new BankCard(card, "农商行", LocalDate.of(2024, 1, 1)))));
        return this;
    }

    private PayRun run() {
        return new PayRun(JANUARY, RunState.LOCKED, "试〔2025〕1号", slips, List.of());
    }

    private BankBatch batch() {
        return new BankBatch(run(), dossiers, DAY);
    }

    private BankBatchTest four() {
        return with(1, "王甲", "A", "3500.00", "10.50", "6217000000000000011", PayStatus.OK).with(2, "李乙", "A", "2800.00", "0.00", "", PayStatus.OK)
                .with(3, "赵㛃", "B", "3000.10", "0.10", "6217000000000000033", PayStatus.OK)
                .with(4, "孙丁", "B", "0.00", "0.00", "6217000000000000044", PayStatus.BLOCKED);
    }

    @Test
    void paysByCardAndListsWhoCannotBePaid() {
        BankBatch batch = four().batch();
        assertEquals("""
                序号,账号,户名,金额,开户行,用途\r
                1,6217000000000000011,王甲,3489.50,农商行,工资\r
                2,6217000000000000033,赵㛃,3000.00,农商行,工资\r
                2,,合计,6489.50,,\r
                """, batch.text(BankColumns.parse(BankColumns.STANDARD)));
        assertEquals(List.of("站点A 李乙：没有登记银行卡，请补登后重新导出或另行发放，金额 2800.00 元", "站点B 孙丁：原因"),
                batch.unpaid().stream().map(BankBatch.Unpaid::sentence).toList());
        assertEquals(run().payable(), batch.total().plus(Money.yuan("2800")));
    }

    @Test
    void followsTheOfficesOwnColumns() {
        String text = four().batch().text(BankColumns.parse("""
                分隔符 = |
                表头 = 否
                合计行 = 首行
                栏目 = 卡; 卡号; 文本
                栏目 = 分; 金额; 分
                栏目 = 月; 月份; 文本
                """));
        assertEquals("|648950|\r\n6217000000000000011|348950|2025-01\r\n6217000000000000033|300000|2025-01\r\n", text);
    }

    @Test
    void padsColumnsOfFixedWidth() {
        String text = four().batch().text(BankColumns.parse("分隔符 = 无\n表头 = no\n栏目 = 卡; card; text; 20\n栏目 = 额; amount; number; 10; 2\n"));
        assertEquals("6217000000000000011    3489.50", text.lines().findFirst().orElseThrow());
    }

    @Test
    void refusesWhatTheBankWouldMisread() {
        with(1, "王=甲", "A", "1.00", "0.00", "6217000000000000011", PayStatus.OK);
        assertTrue(batch().text(BankColumns.parse(BankColumns.STANDARD)).contains("王=甲"));
        with(2, "=甲", "A", "1.00", "0.00", "6217000000000000011", PayStatus.OK);
        assertThrows(PayRefused.class, () -> batch().text(BankColumns.parse(BankColumns.STANDARD)));
    }

    @Test
    void rareNamesSurviveGbk() {
        byte[] bytes = "赵㛃".getBytes(BankColumns.Encoding.GBK.charset());
        assertEquals("赵㛃", new String(bytes, Charset.forName("GB18030")));
        assertArrayEquals("王甲".getBytes(Charset.forName("GBK")), "王甲".getBytes(BankColumns.Encoding.GBK.charset()));
    }

    @Test
    void theTableHasSubtotalsTotalAndTheAmountInWords() {
        TableSheet table = new PayTable(four().run(), "试验区").sheets().get(0);
        assertEquals("试验区2025年1月工资表", table.title());
        assertEquals(List.of("序号", "单位", "姓名", "基本工资", "应发合计", "个人所得税", "扣缴合计", "实发", "本次发放", "签领"),
                table.columns().stream().map(TableSheet.Column::heading).toList());
        List<List<Object>> rows = new ArrayList<>();
        table.rows().forEach(rows::add);
        assertEquals(6, rows.size());
        assertEquals("站点A 小计", rows.get(2).get(1));
        assertEquals(Money.yuan("6289.50"), rows.get(2).get(8));
        assertEquals(Money.yuan("9289.50"), table.totals().get(8));
        assertEquals("本次发放合计（大写）：玖仟贰佰捌拾玖元伍角整", table.footers().get(0));
        assertTrue(table.footers().get(1).contains("复核"));
    }

    @Test
    void aSlipWhoseNetDoesNotAddUpStopsEverything() {
        slips.add(new Slip(new PersonId(9), "错", new SiteId("A"), "A", PayStatus.OK, "", List.of(SlipLine.earning("basic", "基本工资", Money.yuan(10), CLAUSE)),
                Optional.of(Money.yuan(9))));
        assertThrows(PayRefused.class, () -> Totals.check(run(), List.copyOf(PayTable.bySite(run()).values())));
    }
}
