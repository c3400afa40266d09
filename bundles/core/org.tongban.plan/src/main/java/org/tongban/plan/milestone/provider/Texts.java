package org.tongban.plan.milestone.provider;

/** What users have to write. */
final class Texts {

    private static final int LONGEST = 1900;

    private Texts() {
    }

    static void required(String text, String sentence) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(sentence);
        }
        if (text.strip().length() > LONGEST) {
            throw new IllegalArgumentException("说明超过" + LONGEST + "字；请写要点，详情附文件");
        }
    }
}
