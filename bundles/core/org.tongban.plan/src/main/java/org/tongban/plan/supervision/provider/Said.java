package org.tongban.plan.supervision.provider;

/** What users have to write, and how much. */
final class Said {

    private static final int LONGEST = 1900;
    private static final int LONGEST_WORD = 190;

    private Said() {
    }

    static void required(String text, String sentence) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(sentence);
        }
        limited(text);
    }

    /** @param words are short, the text is not */
    static void limited(String text, String... words) {
        if (text.strip().length() > LONGEST) {
            throw new IllegalArgumentException("说明超过" + LONGEST + "字；请写要点，详情附文件");
        }
        for (String word : words) {
            if (word.strip().length() > LONGEST_WORD) {
                throw new IllegalArgumentException("“" + word.strip().substring(0, 20) + "…”超过" + LONGEST_WORD + "字；请缩短，详情写入说明");
            }
        }
    }
}
