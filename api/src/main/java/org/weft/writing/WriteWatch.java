package org.weft.writing;

/// Watches the writes of a thread while they run; may end them by throwing.
public interface WriteWatch {

  /// Whose writes in this thread are watched; nobody's where it is not bound.
  ScopedValue<WriteWatch> CURRENT = ScopedValue.newInstance();

  WriteWatch NOBODY =
      new WriteWatch() {
        @Override
        public void planning(int drafts) {}

        @Override
        public void writing(int rows) {}

        @Override
        public void wrote(int rows) {}
      };

  /// Drafts are going to be compared with what is there.
  void planning(int drafts);

  /// That many rows are going to be written.
  void writing(int rows);

  /// That many more drafts are compared, or rows are written; not yet for good.
  void wrote(int rows);

  static WriteWatch current() {
    return CURRENT.orElse(NOBODY);
  }

  /// Does the work while its writes are watched. What a watch throws ends the write: nothing of it
  /// stays.
  static <T, X extends Throwable> T watched(
      WriteWatch watch, ScopedValue.CallableOp<? extends T, X> work) throws X {
    return ScopedValue.where(CURRENT, watch).call(work);
  }
}
