package balieplein.plaza;

import java.util.List;

/// What is out of order at a location and asks for somebody, such as a printer without paper: shown at every counter
/// there. The module that knows implements it.
public interface Troubles {

    /// In sentences, in the language that is spoken now.
    List<String> at(String location);
}
