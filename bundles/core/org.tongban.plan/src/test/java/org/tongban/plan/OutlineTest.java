package org.tongban.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongban.plan.Outline.Heading;

class OutlineTest {

    @Test
    void findsHeadingsBehindBlanksOfAnyKind() {
        Outline outline = Outline.of("三、工作保障\n(二)强化责任落实。各审批部门\n\u00a0\u00a0\u00a0 (三)强化评估考核。各审批服务部门\n\u30001.政务服务");
        assertEquals(List.of("三、工作保障", "(三)强化评估考核", "1.政务服务"), outline.above(4).stream().map(Heading::title).toList());
        assertEquals(List.of("三、工作保障", "(二)强化责任落实"), outline.above(2).stream().map(Heading::title).toList());
    }
}
