package org.tongban.policy.plan;

import java.time.LocalDate;
import java.util.List;
import org.tongban.core.law.Citation;
import org.tongban.core.people.SiteLevel;

/**
 * Something that has to be filed with another body (备案).
 *
 * @param kind     what is filed, a short code by which modules know it, such as {@link #MONTHLY_RESULTS}
 * @param clause   where it stands
 * @param title    what is filed, in the document's words, such as 月度考核结果
 * @param from     the level of the sites that file
 * @param to       with whom, in the document's words
 * @param effect   what the filing does to what is filed
 * @param due      until when
 * @param contents what it has to contain, in the document's words; empty if it does not say
 */
public record FilingDuty(String kind, Citation clause, String title, SiteLevel from, String to, Effect effect, Due due, List<String> contents) {

    public static final String MONTHLY_RESULTS = "monthly-results";
    /** Windows and front-desk staff of a centre. */
    public static final String WINDOWS_AND_STAFF = "windows-and-staff";
    /** The same, filed for the first time with their leader. */
    public static final String FIRST_NUMBERS = "first-numbers";
    public static final String LAYOUT = "layout";
    public static final String LEADER = "leader";
    public static final String SECONDEE = "secondee";
    public static final String VOLUME_RETURN = "volume-return";

    public FilingDuty {
        contents = List.copyOf(contents);
    }

    /** What a filing does to what is filed. */
    public enum Effect {
        /** It takes effect when the filing is accepted, and not before (审核备案). */
        GATE("审核备案，通过后生效", "in effect once accepted"),
        /** It takes effect by itself; unfiled it is shown as such. */
        AFTER("备案不影响效力，未备案的予以标注", "in effect anyway, marked while unfiled"),
        /** It takes effect by itself, and is not valid until it is filed. */
        CONDITION("未备案无效", "void until filed");

        private final String label;
        private final String english;

        Effect(String label, String english) {
            this.label = label;
            this.english = english;
        }

        /** In Chinese, for the user. */
        public String label() {
            return label;
        }

        public String english() {
            return english;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /** Until when a filing is due. Working days are those of the workspace's calendar. */
    public sealed interface Due {

        /** The month after the one that is filed, until this day of it. */
        record DayOfNextMonth(int day) implements Due {
        }

        /** At least so many working days before what is filed takes effect; the day itself does not count. */
        record WorkingDaysBefore(int days) implements Due {
        }

        /** At most so many working days after it took effect; the day itself does not count. */
        record WorkingDaysAfter(int days) implements Due {
        }

        /** At most so many calendar days after it took effect; the day itself does not count. */
        record DaysAfter(int days) implements Due {
        }

        /** Once, until this day. */
        record By(LocalDate day) implements Due {
        }

        /** Before it takes effect, with no day named. */
        record Before() implements Due {
        }

        /** No day is named, and none was entered. */
        record Unstated() implements Due {
        }
    }
}
