# What the law asks every site to say, and how one objects to a publication.
# In long texts a line is a paragraph; a line that begins with “•” is an item of a list.

accessibility-title = Accessibility: not compliant
accessibility-lede = No audit has been made yet. Here is what is checked, what is not, and how to write to us.
accessibility-declaration =
    { $operator } undertakes to make this service accessible, in accordance with article 47 of the French act 2005-102 of 11 February 2005.
    This accessibility statement applies to the site { $site }.
    .title = Accessibility statement
accessibility-state =
    This site is not compliant with the French accessibility standard RGAA, version 4.1.2: there is no valid audit that would say which criteria are met.
    .title = State of compliance
accessibility-tests =
    In the absence of an audit, every version of the software is checked automatically. Such checks see only part of the matter.
    • Every kind of page is examined by axe-core in French, Dutch and English.
    • Every page is shown on the screen of a telephone and of a computer, light and dark, with and without script.
    • The content fits 320 pixels without scrolling sideways.
    • Searching works with the keyboard.
    .title = What is checked
accessibility-not-tested =
    • No disabled person has tried this site for us yet.
    • Nothing has been tried with NVDA, JAWS or VoiceOver.
    • No auditor has judged the texts, the names of links and the order of reading.
    .title = What is not checked
accessibility-limits =
    • Names and purposes of organisations are taken from the registers as they are: capitals, abbreviations and mistakes stay, and their language is not always marked.
    • The map is a picture. Everything it shows is in the table beside it.
    .title = Known limits
accessibility-making =
    This statement was made on 24 November 2026.
    Techniques: HTML, CSS and SVG, with a little JavaScript on which no page depends. Browser of the checks: Chromium.
    .title = How this statement was made
accessibility-contact =
    Is a content or a service closed to you? Write to us: we will send it in another form. You will have an answer within a week.
    .title = Feedback and contact
accessibility-remedy =
    Have you reported a fault that keeps you from a content or a service, and not received a satisfactory answer? You can:
    • write to the French Défenseur des droits by its form;
    • contact its delegate in your region;
    • send a letter, without a stamp, to: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, France.
    .title = Remedies
    .link = Write to the Défenseur des droits

legal-title = Legal notice
legal-lede = Who publishes this site, who hosts it, and under what licences.
legal-publisher =
    This site is published by:
    .title = Publisher
legal-operator = Body
legal-email = E-mail address
legal-address = Postal address
legal-director = Publication director
legal-host = This site is hosted by:
    .title = Hosting
    .label = Host
legal-not-set = not yet filled in by the operator of this site
legal-data =
    The information on organisations comes from public registers. Each page says from which register and of what date. The licence stands with each source.
    .title = Data
    .link = See the sources and their licences
legal-software =
    This site runs on Tisserand, version { $version }, free software under the European Union Public Licence (EUPL), version 1.2. Whoever uses this service through the network is entitled to its source code: ask the publisher for it.
    .title = Software
    .link = Read the EUPL 1.2 licence
legal-liability =
    A register may be mistaken or out of date. This site replaces neither the Journal officiel, nor the Belgian Official Gazette, nor an extract from a register. A mistake is reported in a minute by the form below.
    .title = Accuracy

privacy-title = Personal data
privacy-lede = This site publishes information on organisations, not on persons. It does not follow you.
privacy-controller =
    The controller is the publisher of this site. Requests go there.
    .title = Who answers for it
privacy-held =
    • What public registers say of each organisation: name, purpose, numbers, seat, dates, state.
    • The organisation’s e-mail address, when a register gives it: it is never shown or passed on.
    • Your requests for correction or removal: your message, your e-mail address, the date.
    No name of an officer is kept.
    .title = What is held, and where it comes from
    .link = See the sources
privacy-masked =
    Many associations have their seat at somebody’s home. When an address contains the name of a person (“chez Mme…”), that name is masked on pages and in files. The masking is automatic: if it missed a name, tell us.
    Files of grants sometimes name private persons. Nothing of them is kept once a word (“Mme”) or the number of a sole trader tells it: the line stays, without name or purpose. Which numbers are those of private persons is kept under seal, without any name, to know them in these files. Nor is anybody named who may be a private person and whom no register here knows.
    .title = What is masked
privacy-why =
    Making the associative life of a territory known, so that those who act there find each other and build together, is a task in the public interest (General Data Protection Regulation, article 6(1)(e)). You may object on grounds relating to your situation (article 21).
    .title = Why
privacy-visitors =
    • No cookie, no tracker, no measurement of who you are.
    • Nothing is loaded from another site.
    • Your network address serves, in memory only, to hold back too many requests. The log of the software notes the time, the page and the answer, without the address or the words searched. The host may keep a log of its own.
    .title = When you visit this site
privacy-retention =
    • Information on an organisation stays as long as its register publishes it, or as it tells the history of the territory; dissolved organisations are shown as dissolved.
    • Your message and your e-mail address are erased when your request is closed. Its number, its date and what was decided are kept.
    .title = For how long
privacy-rights =
    • to see what concerns you;
    • to have it corrected;
    • to object to its publication;
    • to have it erased when nothing obliges anybody to keep it;
    • to have its use restricted during an examination.
    .title = Your rights
privacy-objection =
    The form below is enough: there is no account to make and no proof to attach beforehand. You receive a number, and an answer within a month. An organisation that is withdrawn leaves the pages, the search, the map, the files and the programming interface; loading the register again does not bring it back.
    The source itself is not corrected by this: for a mistake in the register, turn also to the French registry of associations or the Belgian Crossroads Bank for Enterprises.
    .title = Objecting, correcting
privacy-complaint =
    If the answer does not satisfy you, you may turn to the data protection authority of your country.
    .title = Complaint
    .cnil = In France: the CNIL
    .apd = In Belgium: the Data Protection Authority

objection-title = Ask for a correction or a removal
objection-wrong = Error:{" "}
objection-about = For { $name }.
objection-lede = You will have an answer within a month. No account is needed.
objection-summary = { $n ->
    [one] One point remains to be corrected
   *[other] { $n } points remain to be corrected
 }
objection-subject = What do you ask?
objection-subject-error = To correct wrong or outdated information
objection-subject-personal = To stop showing information about me
objection-subject-publication = To stop publishing the page of an organisation
objection-subject-other = Something else
objection-subject-wrong = Say what you ask
objection-message = Explain in a few words
    .hint = Which information, and what it should be. Write nothing confidential.
    .which = Which organisation it is about, which information, and what it should be. Write nothing confidential.
objection-message-wrong = Explain in a few words, at most 6,000 characters
objection-contact = Your e-mail address
    .hint = To answer you. It is neither published nor passed on.
objection-contact-wrong = Write a complete e-mail address, such as name@example.org
objection-send = Send the request
objection-privacy = What becomes of your data
objection-came =
    Hello,

    A request about what is published came: number { $number }. It is to be answered by { $date }, in the language of this letter.

    What it says, and to whom to answer, is read on the machine of the site: tisserand objections

    What the person sees: { $link }
    .subject = Request { $number }: to be answered by { $date }
objection-due = To be answered by { $date }, to { $contact }

receipt-title = Your request has been received
receipt-number = Number of the request
receipt-received = We received it on { $date }.
receipt-closed = It was closed on { $date }.
receipt-next = What happens now?
receipt-step-read = A person reads your request.
receipt-step-hide = If information is about you and should not be published, it leaves the pages and the files.
receipt-step-answer = You receive an answer at the address you left, by { $date } at the latest.
receipt-remedy = Without an answer by then, you may turn to the data protection authority.
receipt-keep = This page stays at this address: you may keep or print it. It says nothing about you.

error-withheld = This page is not published
    .explanation = The organisation, or a person it concerns, has asked that this page no longer be published.

objections-none = No request.
objections-no-number = No open request has the number “{ $number }”: `tisserand objections` lists them.
objections-no-organisation = The request { $number } names no organisation: give the key that ends its page’s address.
objections-hidden = The organisation { $key } is no longer published.
objections-published = The organisation { $key } is published again.
objections-closed = The request { $number } is closed; its message and its address have been erased.
