/** A month's work on sample files, from an empty folder to payslips. */
@NullMarked
package org.tongban.demo;

import org.jspecify.annotations.NullMarked;
