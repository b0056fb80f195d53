package com.mparticle.firehose.emulator;

import com.mparticle.firehose.emulator.registration.Form;
import com.mparticle.firehose.emulator.registration.FormProblem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A form could not be saved as the customer filled it in; the text does not quote what was entered.
 */
public final class InvalidFormException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  InvalidFormException(Form form, List<FormProblem> problems) {
    super(problems.stream()
        .map(FormProblem::toString)
        .collect(Collectors.joining("; ", "The form " + form.title() + " can't be saved: ", "")));
  }
}
