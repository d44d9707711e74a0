# Videos, captions, and what is said about pictures after they were sent

video-title = Videos
video-text = Up to { $max }. Short is best: the jury watches the first minute.
video-count = { $n ->
    [one] One video is here.
   *[other] { $n } videos are here.
}
video-go = Add or describe videos
video-back = Back to the evidence
video-add = Add a video
video-file = Video file
video-working = It is being looked at and put away
video-sum = { $done } of { $all } videos have arrived
video-help = MP4 or WebM, at most { $max }. It may take some minutes; keep this page open until it has arrived.
video-clean = Place, owner and device are removed from the file. What is seen and heard stays as it is.
video-send = Send the video
video-save = Keep the answers
video-number = Video { $n } of { $of }
video-kind-mp4 = MP4
video-kind-webm = WebM
video-size = { $n } MB
video-weight = { $kind }, { $size }. Nothing is loaded before you press play.
video-no-player = Download the video
video-alt = Describe the video
video-alt-help = For people who cannot see it. What happens in it, and why it matters.
video-credit = Who made it, as it should be credited
video-basis-help-unsure = Then nobody but you sees the video.
video-guardians-help = To this video, shown to the jury and in the catalogue. Only if children can be recognised.
video-licence-help = The licence stands beside the video. Choose what those who made it have agreed to; music counts too.
video-until-help = Only if the consent ends on a certain day. After that day nobody but you sees the video.
video-jury-sees = The jury sees this video.
video-jury-sees-not = The jury does not see this video.
video-lacks-alt = Write what happens in it. People who cannot see it need the words.
video-lacks-credit = Write who made it.
video-lacks-unsure = You are not sure whether the people in it may be shown. Ask them, or take the video away.
video-lacks-guardians = The guardians of every child must have said yes.
video-missing = Answer everything that is asked about video { $n }, or remove it
video-captions = Captions
video-captions-help = A WebVTT file (.vtt), at most { $max } kB: what is said, and sounds that matter. Comments in the file are removed.
video-captions-there = It has captions.
video-captions-none = It has no captions. Deaf people, and everybody without headphones, need them.
video-captions-drop = Take the captions away
video-poster = Still picture
video-poster-help = Shown until somebody presses play. JPEG, PNG, WebP or GIF, at most { $max } MB.
video-poster-drop = Take the still picture away
video-choose = Choose a video first
video-unknown = That file is not an MP4 or WebM video. Most phones and programs can save or share as MP4.
video-quicktime = That is a QuickTime video (.mov), which not every browser shows. On an iPhone choose Settings, Camera, Formats, Most compatible, or save it as MP4.
video-broken = The video did not arrive whole, or is damaged. Try again.
video-too-large = The video is larger than { $max }, which is what there is room for. Make it shorter, or save it smaller.
video-too-many = A nomination holds at most { $max } videos. Remove one first.
video-full = There is no room for more. Remove a video from one of your nominations first.
video-no-owner = Videos are large, so somebody must stand for them: keep the draft with your e-mail address first.
video-elsewhere = Watch it on { $platform }
video-elsewhere-text = This leads away from here. Nothing has been loaded from there.

captions-too-large = The captions are larger than { $max } kB.
captions-not-text = The captions are not text in UTF-8. Save the file as UTF-8 and send it again.
captions-not-webvtt = The captions are not WebVTT: the first line must be WEBVTT. Programs for subtitles can save SRT as WebVTT.
captions-empty = Nothing is said in the captions.
captions-times = Line { $line } of the captions does not hold two times like 00:01.000 --> 00:03.500, with an empty line before and after what is said.

words-link = Change what is said about it
words-link-label = Change what is said about it: { $alt }
words-title = What is said about it
words-back = Back
words-lead = It was sent like this. What you change here counts at once, and is noted in the log.
words-today = Today is { $day }. A day that has passed takes it away at once.
words-save = Change it
words-alt-fault = Describe it in at most { $max } characters; nobody can do without.
