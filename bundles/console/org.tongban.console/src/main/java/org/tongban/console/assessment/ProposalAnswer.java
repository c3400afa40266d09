package org.tongban.console.assessment;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tongban.console.Terminal;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthlyProposalPolicy.Line;
import org.tongban.policy.assessment.MonthlyProposalPolicy.Proposal;

/** Grades suggested by ranking as the command answers them. */
final class ProposalAnswer {

    private ProposalAnswer() {
    }

    static void answer(YearMonth month, Proposal proposal, Faces faces, Terminal terminal) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("month", month.toString());
        tree.put("cap", proposal.cap());
        tree.put("people", proposal.lines().stream().map(line -> tree(line, proposal, faces)).toList());
        tree.put("tied", proposal.tied().stream().map(faces::name).toList());
        terminal.answer(tree, out -> {
            proposal.lines().forEach(line -> out.println((line.rank() == 0 ? "-" : line.rank()) + "  " + faces.name(line.person()) + "  "
                    + line.score().map(BigDecimal::toPlainString).orElse("") + "  " + grade(line, proposal, terminal)));
            out.println(terminal.text("上限 " + proposal.cap() + " 人；并列待定 " + proposal.tied().size() + " 人，须由考核人员确定",
                    "cap " + proposal.cap() + "; " + proposal.tied().size() + " tied, for the assessor to decide"));
        });
    }

    private static String grade(Line line, Proposal proposal, Terminal terminal) {
        return line.grade().map(Grade::word).orElse(proposal.tied().contains(line.person()) ? terminal.text("并列待定", "tied") : terminal.text("待定", "open"));
    }

    private static Map<String, Object> tree(Line line, Proposal proposal, Faces faces) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", faces.id(line.person()));
        tree.put("name", faces.name(line.person()));
        tree.put("rank", line.rank() == 0 ? null : line.rank());
        tree.put("score", line.score().map(BigDecimal::toPlainString).orElse(null));
        tree.put("grade", line.grade().map(Grade::word).orElse(null));
        tree.put("tied", proposal.tied().contains(line.person()));
        return tree;
    }
}
