### reviewed: no

now = What is happening?
    .danger = Danger
    .taken = A toy was taken

danger = You are in danger
    .next = 1. <b>Call 112.</b>
    .why = They help.

taken = A toy was taken
    .next = 1. Call 112 & stay where you are.
    .why = They know &lt;what&gt; to do.
