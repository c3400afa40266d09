package org.tongban.exchange.paper;

import java.util.List;

/**
 * A report, before anybody knows in which form it will be written. Texts may hold anything that a user can type: what a form
 * cannot hold is shown by a sign in its place and never breaks the file.
 *
 * @param cover  its first page
 * @param header what stands at the top of every further page
 * @param blocks what follows the contents, in order; the headings are numbered by whoever wrote them
 */
public record Paper(Cover cover, String header, List<PaperBlock> blocks) {

    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** The headings in order, of every level. */
    public List<PaperBlock.Heading> headings() {
        return blocks.stream().filter(PaperBlock.Heading.class::isInstance).map(PaperBlock.Heading.class::cast).toList();
    }

    /** The headings that the table of contents lists. */
    public List<PaperBlock.Heading> contents() {
        return headings().stream().filter(heading -> heading.level() <= PaperBlock.Heading.IN_CONTENTS).toList();
    }

    /** Whether a signature follows the block, so that both have to stand on the same page. */
    public static boolean isSigned(List<PaperBlock> blocks, int block) {
        return block + 1 < blocks.size() && blocks.get(block + 1) instanceof PaperBlock.Text next && next.style() == PaperBlock.Style.SIGNATURE;
    }
}
