package example.tea;

/** A dispatcher as the annotation processor makes them: its constructor takes the module. */
public final class TeaDispatcher extends TeaModule {

  /** Takes the module. */
  public TeaDispatcher(Tea tea) {
    super("Tea of " + tea.leaves() + ".");
  }

  /** The module, beside whose class the processor writes what it reads. */
  public static final class Tea {

    String leaves() {
      return "leaves";
    }
  }
}
