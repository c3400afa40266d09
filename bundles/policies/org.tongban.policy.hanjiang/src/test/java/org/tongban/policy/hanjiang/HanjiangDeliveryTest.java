package org.tongban.policy.hanjiang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.policy.window.DeliveryPolicy.Delivery;
import org.tongban.policy.window.DeliveryPolicy.Mode;
import org.tongban.policy.window.DeliveryPolicy.Request;

/** 涵政办〔2019〕38号 四（五）. */
class HanjiangDeliveryTest {

    private static final LocalDate DAY = LocalDate.parse("2020-03-01");

    private final HanjiangDelivery policy = new HanjiangDelivery();

    @Test
    void mailsFreeOfChargeAndDoubtsTheSixthExclusion() {
        Delivery delivery = deliver("人社局", DAY, Map.of()).value().orElseThrow();
        assertEquals(new Delivery(Mode.FREE_MAIL, Optional.of(Money.ZERO), Optional.empty(), 1), delivery);
        assertEquals(List.of("文件称另有1个部门除外，未写明是谁"), delivery.doubts());
    }

    @Test
    void doubtsNothingOnceTheSixthIsEntered() {
        Delivery delivery = deliver("民政局", DAY, Map.of("hj.mail.sixth", "人社")).value().orElseThrow();
        assertEquals(List.of(), delivery.doubts());
        assertEquals(Optional.of("人社"), deliver("区人力资源和社会保障局", DAY, Map.of("hj.mail.sixth", "人社")).value().orElseThrow().excluded());
        assertTrue(HanjiangContradictions.all(new Worksheet(DAY, desk(Map.of("hj.mail.sixth", "人社")))).stream().noneMatch(each -> each.clause().clause().equals("HJ-4.5-a")));
    }

    @Test
    void mailsNothingFreeOfChargeBefore2020OrFromATown() {
        assertEquals(Mode.COUNTER, deliver("民政局", LocalDate.parse("2019-12-31"), Map.of()).value().orElseThrow().mode());
        Request fromTown = new Request("民政局", false, true, Optional.empty(), Optional.of(DAY));
        assertEquals(Mode.COUNTER, policy.delivery(fromTown, new Worksheet(DAY)).value().orElseThrow().mode());
    }

    @Test
    void showsItsWorkings() {
        assertEquals("""
                事项所属部门 = 发改局
                在区行政服务中心大厅窗口办理 = 是
                申办人要求邮寄 = 是
                免费邮寄除外的第六个部门，以及以哪一天为准 = A：只除外写明的五个，第六个可由本地填写；以出件日为准  [HJ-4.5-a, 涵政办〔2019〕38号]
                出件日 = 2020-03-01
                申办人负担的邮费（元） = 0.00  [HJ-4.5-b, 涵政办〔2019〕38号]
                免费邮寄除外的部门 = 公安、医保、不动产、税务、公积金  [HJ-4.5-a, 涵政办〔2019〕38号]
                所称除外的部门数 = 6  [HJ-4.5-a, 涵政办〔2019〕38号]
                存疑 = 文件称另有1个部门除外，未写明是谁  [HJ-4.5-a, 涵政办〔2019〕38号]
                送达方式 = 免费邮寄  [HJ-4.5-a, 涵政办〔2019〕38号]""",
                deliver("发改局", DAY, Map.of()).workings().stream().map(Object::toString).collect(Collectors.joining("\n")));
    }

    private Finding<Delivery> deliver(String owner, LocalDate issued, Map<String, String> local) {
        return policy.delivery(new Request(owner, true, true, Optional.empty(), Optional.of(issued)), new Worksheet(DAY, desk(local)));
    }

    private static Desk desk(Map<String, String> local) {
        return new Desk() {
            @Override
            public Optional<Choice> choice(String key, LocalDate day) {
                return Optional.empty();
            }

            @Override
            public Optional<LocalValue> local(String key, LocalDate day) {
                return Optional.ofNullable(local.get(key)).map(value -> new LocalValue(value, day, "本地文件", "", ""));
            }

            @Override
            public String quote(Citation citation) {
                return "";
            }
        };
    }
}
