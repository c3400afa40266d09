package org.tongban.plan.state;

import java.util.List;
import org.tongban.core.law.Finding;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Working;

/** One thing on which the state of a clause rests, or that is still wanted for it. */
public sealed interface Evidence {

    /** What it says of the clause, taken alone. */
    ClauseState state();

    /** What was found, in Chinese, for the user. */
    String sentence();

    /** How it came about; empty where a person recorded it. */
    List<Working> workings();

    /**
     * A module found it in its records.
     *
     * @param module the module, by the names of the clause register
     */
    record Computed(String module, ClauseState state, String sentence, Finding<?> finding) implements Evidence {

        @Override
        public List<Working> workings() {
            return finding.workings();
        }
    }

    /** A person recorded it; the latest record of its site on the day. */
    record Recorded(RecordedEvidence record, ClauseState state) implements Evidence {

        @Override
        public String sentence() {
            return record.note();
        }

        @Override
        public List<Working> workings() {
            return List.of();
        }
    }

    /** The clause raises a question that nobody has decided; meanwhile the default stands. */
    record OpenReading(Reading reading) implements Evidence {

        @Override
        public ClauseState state() {
            return ClauseState.UNCLEAR;
        }

        @Override
        public String sentence() {
            return "待定口径：" + reading.question() + "（" + reading.key() + "，暂按" + reading.byDefault() + reading.option(reading.byDefault()).map(option -> "：" + option.text()).orElse("") + "）";
        }

        @Override
        public List<Working> workings() {
            return List.of();
        }
    }

    /** The clause needs a figure that the place has to enter, and nobody has. */
    record MissingValue(LocalFigure<?> figure) implements Evidence {

        @Override
        public ClauseState state() {
            return ClauseState.UNCLEAR;
        }

        @Override
        public String sentence() {
            return "待录入本地数值：" + figure.name() + "（" + figure.key() + "）";
        }

        @Override
        public List<Working> workings() {
            return List.of();
        }
    }

    /** A module that would tell could not; the reason is in its own words. */
    record Unjudged(String module, String sentence) implements Evidence {

        @Override
        public ClauseState state() {
            return ClauseState.UNCLEAR;
        }

        @Override
        public List<Working> workings() {
            return List.of();
        }
    }
}
