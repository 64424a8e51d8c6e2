/* SPDX-License-Identifier: MIT
   The compiled PO files, as they are, from the folder in which CMake has them made. */
#define WORDS(symbol, file) .global symbol; .balign 4; symbol: .incbin file

  .section .rodata
WORDS(susr_words_en, "en.mo")
WORDS(susr_words_cy, "cy.mo")
#ifdef SUSR_PSEUDO_LANGUAGE
WORDS(susr_words_pseudo, "pseudo.mo")
#endif
  .section .note.GNU-stack, "", @progbits
