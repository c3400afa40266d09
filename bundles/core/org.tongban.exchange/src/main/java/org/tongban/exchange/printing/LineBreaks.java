package org.tongban.exchange.printing;

import com.lowagie.text.SplitCharacter;
import com.lowagie.text.pdf.DefaultSplitCharacter;
import com.lowagie.text.pdf.PdfChunk;
import org.jspecify.annotations.Nullable;

/** Where a line may end: no line begins with a closing mark or ends with an opening one (避头尾). */
final class LineBreaks implements SplitCharacter {
    static final LineBreaks CHINESE = new LineBreaks();

    private static final String NOT_FIRST = "，。、；：？！）〕】》」』”’…—％%·,.;:?!)]}";
    private static final String NOT_LAST = "（〔【《「『“‘([{￥¥第";

    private final SplitCharacter plain = DefaultSplitCharacter.DEFAULT;

    private LineBreaks() {
    }

    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk @Nullable [] chunks) {
        if (NOT_LAST.indexOf(text[current]) >= 0 || current + 1 < end && NOT_FIRST.indexOf(text[current + 1]) >= 0) {
            return false;
        }
        if (text[current] == '-' && current + 1 < end && Character.isLetterOrDigit(text[current + 1])) {
            // a day or the number of a clause stays whole
            return false;
        }
        return isChinese(text[current]) || plain.isSplitCharacter(start, current, end, text, chunks)
                || current + 1 < end && isChinese(text[current + 1]) && !Character.isSurrogate(text[current]);
    }

    private static boolean isChinese(char c) {
        return c >= '\u2E80' && c <= '\uD7A3' || c >= '\uF900' && c <= '\uFAFF' || c >= '\uFE30' && c <= '\uFE4F' || c >= '\uFF00' && c <= '\uFFEF';
    }
}
